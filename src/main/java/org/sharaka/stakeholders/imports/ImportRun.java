package org.sharaka.stakeholders.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/**
 * One file on its way into the register.
 *
 * @param done      rows worked through so far, of {@code total}
 * @param updated   rows whose entry stood in the register before; {@code unchanged} of them said nothing new
 * @param heartbeat when it last got ahead; an import that stopped doing so was cut short
 */
public record ImportRun(long id, ImportKind kind, String fileName, int total, int done, int created, int updated, int unchanged, int refused,
    State state, String startedBy, Instant startedAt, Instant heartbeat, Instant finishedAt) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public enum State {RUNNING, INTERRUPTED, FINISHED}

  static ImportRun read(ResultSet row, int n) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    return new ImportRun(row.getLong("id"), ImportKind.valueOf(row.getString("kind")), row.getString("file_name"), row.getInt("total"),
        row.getInt("done"), row.getInt("created"), row.getInt("updated"), row.getInt("unchanged"), row.getInt("refused"),
        State.valueOf(row.getString("state")), row.getString("started_by"), row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("heartbeat_at").toInstant(), finished == null ? null : finished.toInstant());
  }

  /** How it stands now: one that runs no longer gets ahead once its node is gone. */
  public State state(Instant now) {
    return state == State.RUNNING && heartbeat.isBefore(now.minus(PATIENCE)) ? State.INTERRUPTED : state;
  }

  public int left() {
    return total - done;
  }
}
