package org.sharaka.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of requests for the desk: what was asked and where it stands, without who asked. */
@Repository
@Transactional(readOnly = true)
public class PrivacyBoard {

  private static final String LINES = """
      select r.number, r.kind, r.status, r.outcome, f.opened_at, f.closed_at from privacy_request r join case_file f on f.number = r.number""";

  private final JdbcClient db;

  /** @param closedAt {@code null} while it is open */
  public record Line(CaseNumber number, RightKind kind, PrivacyStatus status, Instant openedAt, Instant closedAt) {}

  PrivacyBoard(JdbcClient db) {
    this.db = db;
  }

  /** Open ones first, the oldest of them on top. @param status of all when {@code null} */
  public List<Line> page(PrivacyStatus status, int after, int limit) {
    StatementSpec query = db.sql(LINES + (status == null ? "" : " where r.status = :status")
        + " order by case when f.closed_at is null then 0 else 1 end, f.opened_at, r.number limit :limit offset :after").param("limit", limit).param("after", after);
    return (status == null ? query : query.param("status", status.name())).query((row, n) -> {
      Timestamp closed = row.getTimestamp("closed_at");
      return new Line(new CaseNumber(row.getString("number")), RightKind.valueOf(row.getString("kind")), PrivacyStatus.valueOf(row.getString("status")),
          row.getTimestamp("opened_at").toInstant(), closed == null ? null : closed.toInstant());
    }).list();
  }
}
