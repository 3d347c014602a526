package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of the register who are not on a list yet and may be invited. */
@Service
@Transactional(readOnly = true)
public class GuestCandidates {

  private static final int MOST = 20;

  private final JdbcClient db;

  /** @param institution {@code null} for someone who speaks for themselves */
  public record Candidate(long personId, String name, LocalizedText institution, Sector sector) {}

  GuestCandidates(JdbcClient db) {
    this.db = db;
  }

  /** @return at most twenty, by name; nobody as long as nothing is searched for */
  public List<Candidate> search(CaseNumber gathering, String words) {
    String folded = SearchText.fold(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder("""
        select p.id, p.name, p.sector, o.name_ar, o.name_en from person p left join organisation o on o.id = p.organisation_id
        where p.do_not_contact = false and not exists (select 1 from guest g where g.person_id = p.id and g.gathering = :gathering)""");
    Map<String, Object> values = new TreeMap<>(Map.of("gathering", gathering.value(), "most", MOST));
    String[] each = folded.split(" ");
    for (int i = 0; i < each.length; i++) {
      sql.append(" and (p.search_text like :word").append(i).append(" or o.search_text like :word").append(i).append(")");
      values.put("word" + i, "%" + each[i] + "%");
    }
    return db.sql(sql.append(" order by p.name, p.id limit :most").toString()).params(values)
        .query((row, n) -> new Candidate(row.getLong("id"), row.getString("name"), row.getString("name_ar") == null ? null
            : new LocalizedText(row.getString("name_ar"), row.getString("name_en")), Sector.valueOf(row.getString("sector")))).list();
  }
}
