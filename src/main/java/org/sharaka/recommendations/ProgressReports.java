package org.sharaka.recommendations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What addressees reported, and who checked it. */
@Repository
@Transactional
public class ProgressReports {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  /** @param documentId the evidence, {@code null} for none */
  public record Report(long id, int percent, Progress progress, String text, Long documentId, String by, Instant at) {}

  /** @param confirmed whether the evidence convinced */
  public record Check(boolean confirmed, String note, String by, Instant at) {}

  ProgressReports(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Report> of(long addressee) {
    return db.sql("select * from recommendation_progress where addressee_id = ? order by id desc").param(addressee)
        .query((row, n) -> new Report(row.getLong("id"), row.getInt("percent"), Progress.valueOf(row.getString("progress")), row.getString("text"),
            row.getObject("document_id", Long.class), row.getString("reported_by"), row.getTimestamp("reported_at").toInstant())).list();
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Check> checks(long addressee) {
    return db.sql("select * from recommendation_check where addressee_id = ? order by id desc").param(addressee)
        .query((row, n) -> new Check(row.getBoolean("confirmed"), row.getString("note"), row.getString("checked_by"), row.getTimestamp("checked_at").toInstant()))
        .list();
  }

  void add(long addressee, int percent, Progress progress, String text, Long document) {
    db.sql("insert into recommendation_progress (addressee_id, percent, progress, text, document_id, reported_by, reported_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(addressee, percent, progress.name(), text, document, actor.name(), Timestamp.from(clock.instant())).update();
  }

  void checked(long addressee, boolean confirmed, String note) {
    db.sql("insert into recommendation_check (addressee_id, confirmed, note, checked_by, checked_at) values (?, ?, ?, ?, ?)")
        .params(addressee, confirmed, note, actor.name(), Timestamp.from(clock.instant())).update();
  }
}
