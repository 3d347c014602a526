package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about requests, and the opinions they were prepared with. */
@Service
@Transactional(readOnly = true)
public class Decisions {

  private final JdbcClient db;

  /** @param recommendation what the secretariat would decide */
  public record Opinion(DecisionOutcome recommendation, String reason, Set<String> clauses, String by, Instant at) {}

  Decisions(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<Decision> of(CaseNumber number) {
    return db.sql("select * from request_decision where request = ? order by id desc").param(number.value()).query(Decisions::decision).list();
  }

  public Optional<Decision> last(CaseNumber number) {
    return of(number).stream().findFirst();
  }

  /** The newest first. */
  public List<Opinion> opinions(CaseNumber number) {
    return db.sql("select * from request_opinion where request = ? order by id desc").param(number.value())
        .query((row, n) -> new Opinion(DecisionOutcome.valueOf(row.getString("recommendation")), row.getString("reason"), Clauses.read(row.getString("clauses")),
            row.getString("given_by"), row.getTimestamp("given_at").toInstant())).list();
  }

  public Optional<String> appeal(CaseNumber number) {
    return db.sql("select reason from request_appeal where request = ?").param(number.value()).query(String.class).optional();
  }

  private static Decision decision(ResultSet row, int n) throws SQLException {
    return new Decision(DecisionOutcome.valueOf(row.getString("outcome")), text(row, "reason"), Clauses.read(row.getString("clauses")), text(row, "scope"),
        row.getString("redirected_to"), row.getObject("deferred_until", LocalDate.class), row.getBoolean("on_appeal"), row.getTimestamp("decided_at").toInstant());
  }

  private static LocalizedText text(ResultSet row, String column) throws SQLException {
    String ar = row.getString(column + "_ar");
    return ar == null ? null : new LocalizedText(ar, row.getString(column + "_en"));
  }
}
