package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests as lists show them, page by page. */
@Service
@Transactional(readOnly = true)
public class RequestBoard {

  private static final String FROM = """
      from dialogue_request r join case_file f on f.number = r.number join request_application a on a.number = r.number
      left join organisation o on o.id = r.organisation_id where 1 = 1""";

  private final JdbcClient db;

  /**
   * A request in a list.
   *
   * @param applicant the organisation, {@code null} where a public list must not name it
   */
  public record Line(CaseNumber number, LocalizedText title, RequestStatus status, Side side, RequestChannel channel, String area, Priority priority,
      boolean sensitive, String officer, LocalizedText applicant, Instant submittedAt, Instant acceptedAt, LocalDate sessionOn) {}

  /**
   * What is looked for.
   *
   * @param words    every one of them must stand in the number or a title, whatever its spelling
   * @param statuses any when empty
   * @param onlyPublic accepted ones, whose applicants are named only where they agreed
   */
  public record Wanted(String words, Set<RequestStatus> statuses, Priority priority, String officer, String area, boolean onlyPublic) {

    public static Wanted published(String words, Set<RequestStatus> statuses, String area) {
      return new Wanted(words, statuses, null, null, area, true);
    }
  }

  RequestBoard(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. @param after go on after this one; {@code null} for the first page */
  public List<Line> page(Wanted wanted, CaseNumber after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
    String sql = "select r.*, f.title_ar, f.title_en, a.organisation_name, a.name_public, o.name_ar, o.name_en " + FROM + condition(wanted, values);
    if (after != null) {
      sql += " and (r.submitted_at, r.number) < (select p.submitted_at, p.number from dialogue_request p where p.number = :after)";
      values.put("after", after.value());
    }
    return db.sql(sql + " order by r.submitted_at desc, r.number desc limit :limit").params(values).query((row, n) -> line(row, wanted.onlyPublic())).list();
  }

  public int count(Wanted wanted) {
    Map<String, Object> values = new HashMap<>();
    return db.sql("select count(*) " + FROM + condition(wanted, values)).params(values).query(Integer.class).single();
  }

  private static String condition(Wanted wanted, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder(wanted.onlyPublic() ? " and r.accepted_at is not null" : "");
    for (String word : SearchText.fold(wanted.words()).split(" ")) {
      if (!word.isEmpty()) {
        sql.append(" and f.search_text like :word").append(values.size());
        values.put("word" + values.size(), "%" + word + "%");
      }
    }
    if (!wanted.statuses().isEmpty()) {
      sql.append(" and r.status in (:statuses)");
      values.put("statuses", wanted.statuses().stream().map(Enum::name).toList());
    }
    equal(sql, values, "priority", wanted.priority() == null ? null : wanted.priority().name());
    equal(sql, values, "officer", wanted.officer());
    equal(sql, values, "area", wanted.area());
    return sql.toString();
  }

  private static void equal(StringBuilder sql, Map<String, Object> values, String column, String value) {
    if (value != null && !value.isBlank()) {
      sql.append(" and r.").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }

  private static Line line(ResultSet row, boolean onlyPublic) throws SQLException {
    Timestamp accepted = row.getTimestamp("accepted_at");
    boolean named = !onlyPublic || row.getBoolean("name_public");
    String registered = row.getString("name_ar");
    LocalizedText applicant = registered == null ? LocalizedText.same(row.getString("organisation_name")) : new LocalizedText(registered, row.getString("name_en"));
    return new Line(new CaseNumber(row.getString("number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
        RequestStatus.valueOf(row.getString("status")), Side.valueOf(row.getString("side")), RequestChannel.valueOf(row.getString("channel")), row.getString("area"),
        Priority.valueOf(row.getString("priority")), row.getBoolean("sensitive"), row.getString("officer"), named ? applicant : null,
        row.getTimestamp("submitted_at").toInstant(), accepted == null ? null : accepted.toInstant(), row.getObject("session_on", LocalDate.class));
  }
}
