package org.sharaka.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds agreements as lists show them, page by page or as a stream. */
@Service
@Transactional(readOnly = true)
public class AgreementBoard {

  private static final int CHUNK = 200;

  private final JdbcClient db;

  /**
   * What is looked for; what is {@code null} does not matter.
   *
   * @param words      every one of them must stand in the number, the title, the objectives or the name of a party, whatever its spelling
   * @param onlySigned leaves out what was never signed
   */
  public record Filter(String words, AgreementKind kind, AgreementStatus status, boolean onlySigned) {

    public static Filter everything() {
      return new Filter(null, null, null, false);
    }
  }

  /** One agreement in a list. */
  public record Line(CaseNumber number, AgreementKind kind, LocalizedText title, String objectives, AgreementStatus status, LocalDate signedOn, LocalDate endsOn) {}

  /** A party of one of the lines. */
  public record Named(CaseNumber number, long organisationId, LocalizedText name) {}

  AgreementBoard(JdbcClient db) {
    this.db = db;
  }

  /**
   * What ends next comes first, then what has no end yet, then what is over.
   *
   * @param after go on after so many
   */
  public List<Line> page(Filter filter, int after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit, "after", after));
    String condition = condition(filter, values);
    return db.sql("select a.* from agreement a" + condition + " order by case when a.status in ('ACTIVE', 'AMENDING', 'EXPIRING') then 0 "
        + "when a.status in ('RENEWED', 'EXPIRED', 'TERMINATED', 'DROPPED') then 2 else 1 end, coalesce(a.ends_on, date '9999-12-31'), a.number desc limit :limit offset :after")
        .params(values).query(AgreementBoard::line).list();
  }

  public int count(Filter filter) {
    Map<String, Object> values = new HashMap<>();
    String condition = condition(filter, values);
    return db.sql("select count(*) from agreement a" + condition).params(values).query(Integer.class).single();
  }

  /** Hands over all of them with their parties, without ever holding more than some. */
  public void each(Filter filter, BiConsumer<Line, List<Named>> taken) {
    List<Line> chunk;
    int after = 0;
    do {
      chunk = page(filter, after, CHUNK);
      Map<CaseNumber, List<Named>> parties = parties(chunk.stream().map(Line::number).toList());
      chunk.forEach(line -> taken.accept(line, parties.getOrDefault(line.number(), List.of())));
      after += CHUNK;
    } while (chunk.size() == CHUNK);
  }

  /** The parties of the agreements. */
  public Map<CaseNumber, List<Named>> parties(Collection<CaseNumber> numbers) {
    return numbers.isEmpty() ? Map.of() : db.sql("""
        select p.number, p.organisation_id, o.name_ar, o.name_en from agreement_party p join organisation o on o.id = p.organisation_id
        where p.number in (:numbers) order by p.number, p.place""").param("numbers", numbers.stream().map(CaseNumber::value).toList())
        .query((row, n) -> new Named(new CaseNumber(row.getString("number")), row.getLong("organisation_id"),
            new LocalizedText(row.getString("name_ar"), row.getString("name_en")))).list().stream().collect(Collectors.groupingBy(Named::number));
  }

  private static String condition(Filter filter, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder(" where 1 = 1");
    String[] folded = SearchText.fold(filter.words()).split(" ");
    for (int i = 0; i < folded.length && !folded[i].isEmpty(); i++) {
      sql.append(" ").append("""
          and (a.search_text like :word%1$d or exists (select 1 from agreement_party n join organisation o on o.id = n.organisation_id
             where n.number = a.number and o.search_text like :word%1$d))""".formatted(i));
      values.put("word" + i, "%" + folded[i] + "%");
    }
    equal("kind", filter.kind(), sql, values);
    equal("status", filter.status(), sql, values);
    if (filter.onlySigned()) {
      sql.append(" and a.status in (:signed)");
      values.put("signed", AgreementStatus.published().stream().map(Enum::name).toList());
    }
    return sql.toString();
  }

  private static void equal(String column, Enum<?> value, StringBuilder sql, Map<String, Object> values) {
    if (value != null) {
      sql.append(" and a.").append(column).append(" = :").append(column);
      values.put(column, value.name());
    }
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(new CaseNumber(row.getString("number")), AgreementKind.valueOf(row.getString("kind")), AgreementRows.title(row), row.getString("objectives"),
        AgreementStatus.valueOf(row.getString("status")), row.getObject("signed_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
  }
}
