package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sharaka.guidelines.IntendedUse.Extent;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of intended use. What an institution replaced by a later word is left out. */
@Service
@Transactional(readOnly = true)
public class IntendedUses {

  private final JdbcClient db;

  /**
   * @param byExtent    confirmed entries
   * @param unconfirmed entries whose address was not proved yet
   * @param support     confirmed entries that ask for help
   */
  public record Figures(int confirmed, int unconfirmed, int support, Map<Extent, Integer> byExtent) {}

  IntendedUses(JdbcClient db) {
    this.db = db;
  }

  /** @param after go on after this entry; 0 for the first page */
  public List<IntendedUse> list(CaseNumber guide, Extent extent, String words, long after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("guide", guide.value(), "after", after, "limit", limit));
    String condition = matching(extent, words, values) + " and id > :after";
    return db.sql("select * from intended_use where " + condition + " order by id limit :limit").params(values).query(IntendedUses::read).list();
  }

  /** Every entry that {@link #list} would page through, one after the other. */
  public void each(CaseNumber guide, Extent extent, String words, Consumer<IntendedUse> consumer) {
    Map<String, Object> values = new HashMap<>(Map.of("guide", guide.value()));
    String condition = matching(extent, words, values);
    try (Stream<IntendedUse> entries = db.sql("select * from intended_use where " + condition + " order by id").params(values).query(IntendedUses::read).stream()) {
      entries.forEach(consumer);
    }
  }

  public int count(CaseNumber guide, Extent extent, String words) {
    Map<String, Object> values = new HashMap<>(Map.of("guide", guide.value()));
    String condition = matching(extent, words, values);
    return db.sql("select count(*) from intended_use where " + condition).params(values).query(Integer.class).single();
  }

  public Figures figures(CaseNumber guide) {
    Map<Extent, Integer> byExtent = new EnumMap<>(Extent.class);
    db.sql("""
        select extent, count(*) as amount from intended_use
        where guide = ? and replaced_at is null and confirmed_at is not null group by extent""").param(guide.value())
        .query((row, n) -> byExtent.put(Extent.valueOf(row.getString("extent")), row.getInt("amount"))).list();
    int unconfirmed = count("guide = ? and replaced_at is null and confirmed_at is null", guide);
    int support = count("guide = ? and replaced_at is null and confirmed_at is not null and support is not null", guide);
    return new Figures(byExtent.values().stream().mapToInt(i -> i).sum(), unconfirmed, support, byExtent);
  }

  /** The institutions that mean to use the guide and agreed to be named, in alphabetical order. */
  public List<String> named(CaseNumber guide) {
    return db.sql("""
        select distinct institution from intended_use where guide = ? and replaced_at is null and confirmed_at is not null
        and publish_name = true and extent in ('FULL', 'PARTLY') order by institution""").param(guide.value()).query(String.class).list();
  }

  /** @throws NotFound when nobody was sent this link */
  public IntendedUse byToken(String token) {
    return db.sql("select * from intended_use where token = ?").param(token).query(IntendedUses::read).optional()
        .orElseThrow(() -> new NotFound("declaration"));
  }

  private static String matching(Extent extent, String words, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder("guide = :guide and replaced_at is null");
    if (extent != null) {
      sql.append(" and extent = :extent");
      values.put("extent", extent.name());
    }
    for (String word : SearchText.fold(words).split(" ")) {
      values.put("word" + values.size(), "%" + word + "%");
      sql.append(" and search_text like :word").append(values.size() - 1);
    }
    return sql.toString();
  }

  private int count(String condition, CaseNumber guide) {
    return db.sql("select count(*) from intended_use where " + condition).param(guide.value()).query(Integer.class).single();
  }

  private static IntendedUse read(ResultSet row, int n) throws SQLException {
    Timestamp confirmed = row.getTimestamp("confirmed_at");
    return new IntendedUse(row.getLong("id"), new CaseNumber(row.getString("guide")), row.getString("institution"), row.getString("contact"),
        row.getString("email"), Extent.valueOf(row.getString("extent")), row.getString("scope"), row.getString("support"),
        row.getBoolean("publish_name"), Language.valueOf(row.getString("language")), row.getTimestamp("submitted_at").toInstant(),
        confirmed == null ? null : confirmed.toInstant());
  }
}
