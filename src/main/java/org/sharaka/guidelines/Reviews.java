package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the passes of the reviews. */
@Service
@Transactional(readOnly = true)
public class Reviews {

  private final JdbcClient db;

  Reviews(JdbcClient db) {
    this.db = db;
  }

  public Review get(long id) {
    return db.sql("select * from guide_review_round where id = ?").param(id).query(this::review).optional()
        .orElseThrow(() -> new NotFound("review " + id));
  }

  public Optional<Review> latest(CaseNumber guide) {
    return db.sql("select * from guide_review_round where guide = ? order by id desc limit 1").param(guide.value()).query(this::review).optional();
  }

  private Review review(ResultSet row, int n) throws SQLException {
    long id = row.getLong("id");
    String outcome = row.getString("outcome");
    return new Review(id, new CaseNumber(row.getString("guide")), row.getLong("version_id"), row.getInt("round_number"), row.getString("fingerprint"),
        outcome == null ? null : ReviewOutcome.valueOf(outcome), row.getString("response"), row.getString("reason"), verdicts(id));
  }

  private List<Review.Verdict> verdicts(long review) {
    Map<String, List<Review.Finding>> findings = db.sql("select * from guide_review_finding where round_id = ? order by id").param(review)
        .query((row, n) -> Map.entry(row.getString("aspect"), new Review.Finding(row.getString("clause"), row.getString("finding")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return db.sql("select * from guide_review where round_id = ? order by aspect").param(review)
        .query((row, n) -> new Review.Verdict(ReviewAspect.valueOf(row.getString("aspect")), row.getBoolean("approved"), row.getString("reviewer"),
            row.getTimestamp("reviewed_at").toInstant(), findings.getOrDefault(row.getString("aspect"), List.of()))).list();
  }
}
