package org.sharaka.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds surveys as their list shows them, the newest first. */
@Service
@Transactional(readOnly = true)
public class SurveySearch {

  private final JdbcClient db;

  /**
   * A survey at a glance.
   *
   * @param project the project that asks, or {@code null}
   * @param usable  how many of those invited answered
   */
  public record Line(CaseNumber number, LocalizedText title, CaseNumber project, Survey.Status status, boolean anonymous, Instant closesAt,
      int invited, int usable) {

    private Line counted(int ofInvited, int ofUsable) {
      return new Line(number, title, project, status, anonymous, closesAt, ofInvited, ofUsable);
    }
  }

  private record Count(int invited, int usable) {}

  SurveySearch(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param words  every one of them must stand in the number or a title, whatever its spelling
   * @param status of all when {@code null}
   * @param after  go on after this survey; {@code null} for the first page
   */
  public List<Line> page(String words, Survey.Status status, CaseNumber after, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
    String condition = condition(words, status, values);
    if (after != null) {
      condition += " and (created_at, number) < (select a.created_at, a.number from survey a where a.number = :after)";
      values.put("after", after.value());
    }
    List<Line> found = db.sql("select * from survey where 1 = 1" + condition + " order by created_at desc, number desc limit :limit").params(values)
        .query(SurveySearch::line).list();
    Map<String, Count> counts = counts(found);
    return found.stream().map(line -> counts.containsKey(line.number().value())
        ? line.counted(counts.get(line.number().value()).invited(), counts.get(line.number().value()).usable()) : line).toList();
  }

  public int count(String words, Survey.Status status) {
    Map<String, Object> values = new HashMap<>();
    return db.sql("select count(*) from survey where 1 = 1" + condition(words, status, values)).params(values).query(Integer.class).single();
  }

  private Map<String, Count> counts(List<Line> lines) {
    Map<String, Count> counts = new HashMap<>();
    if (!lines.isEmpty()) {
      db.sql("""
          select survey_number, count(*) as invited, count(case when disposition in ('COMPLETE', 'PARTIAL') then 1 end) as usable
          from invitation where survey_number in (:numbers) group by survey_number""").param("numbers", lines.stream().map(line -> line.number().value()).toList())
          .query((row, n) -> counts.put(row.getString("survey_number"), new Count(row.getInt("invited"), row.getInt("usable")))).list();
    }
    return counts;
  }

  private static String condition(String words, Survey.Status status, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    String[] folded = SearchText.fold(words).split(" ");
    for (int i = 0; i < folded.length && !folded[i].isEmpty(); i++) {
      sql.append(" and search_text like :word").append(i);
      values.put("word" + i, "%" + folded[i] + "%");
    }
    if (status != null) {
      sql.append(" and status = :status");
      values.put("status", status.name());
    }
    return sql.toString();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    String project = row.getString("project");
    Timestamp closes = row.getTimestamp("closes_at");
    return new Line(new CaseNumber(row.getString("number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
        project == null ? null : new CaseNumber(project), Survey.Status.valueOf(row.getString("status")), row.getBoolean("anonymous"),
        closes == null ? null : closes.toInstant(), 0, 0);
  }
}
