package org.sharaka.stakeholders.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports there were, the newest first, and what each refused. */
@Service
@Transactional
public class ImportRuns {

  private static final int BATCH = 500;
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final ObjectMapper json;
  private final Clock clock;

  private record Line(int row, int position, Refusal refusal) {}

  ImportRuns(JdbcClient db, JdbcTemplate batches, ObjectMapper json, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.json = json;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<ImportRun> find(long id) {
    return db.sql("select * from import_run where id = ?").param(id).query(ImportRun::read).optional();
  }

  @Transactional(readOnly = true)
  public List<ImportRun> newest(int limit) {
    return db.sql("select * from import_run order by id desc limit ?").param(limit).query(ImportRun::read).list();
  }

  /** The refused rows in the order of the file; a row with several reasons stands there several times. */
  @Transactional(readOnly = true)
  public List<RefusedRow> refusals(long id, int limit) {
    return db.sql("select * from import_refusal where run_id = ? order by row_number, position limit ?").params(id, limit).query(this::refusal).list();
  }

  long open(ImportKind kind, String fileName, byte[] content, int rows, String actor) {
    Timestamp now = now();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into import_run (kind, file_name, content, total, state, started_by, started_at, heartbeat_at)
        values (?, ?, ?, ?, 'RUNNING', ?, ?, ?)""").params(kind.name(), fileName, content, rows, actor, now, now).update(key, "id");
    return key.getKey().longValue();
  }

  /** @return the file, or {@code null} once its last row is done */
  byte[] content(long id) {
    return db.sql("select content from import_run where id = ?").param(id).query((row, n) -> row.getBytes("content")).optional().orElse(null);
  }

  /** @return whether the import stood where the caller believed it and has moved on; when not, someone else works at it */
  boolean advance(long id, int from, ImportChunk chunk, boolean last) {
    int moved = db.sql("""
        update import_run set done = done + :rows, created = created + :created, updated = updated + :updated, unchanged = unchanged + :unchanged,
          refused = refused + :refused, heartbeat_at = :now where id = :id and done = :from and state = 'RUNNING'""")
        .param("rows", chunk.rows()).param("created", chunk.created()).param("updated", chunk.updated() + chunk.unchanged())
        .param("unchanged", chunk.unchanged()).param("refused", chunk.refusedRows()).param("now", now()).param("id", id).param("from", from).update();
    if (moved == 1) {
      keep(id, chunk.refusals());
      if (last) {
        db.sql("update import_run set state = 'FINISHED', content = null, finished_at = ? where id = ?").params(now(), id).update();
      }
    }
    return moved == 1;
  }

  void interrupted(long id) {
    db.sql("update import_run set state = 'INTERRUPTED' where id = ? and state = 'RUNNING'").param(id).update();
  }

  /** @return whether the import was the caller's to take up again; of two who ask at once only one gets it */
  boolean resume(ImportRun seen) {
    return db.sql("update import_run set state = 'RUNNING', heartbeat_at = ? where id = ? and done = ? and heartbeat_at = ? and state <> 'FINISHED'")
        .params(now(), seen.id(), seen.done(), Timestamp.from(seen.heartbeat())).update() == 1;
  }

  private void keep(long id, List<RefusedRow> refused) {
    List<Line> lines = new ArrayList<>();
    for (RefusedRow one : refused) {
      boolean sameRow = !lines.isEmpty() && lines.get(lines.size() - 1).row() == one.row();
      lines.add(new Line(one.row(), sameRow ? lines.get(lines.size() - 1).position() + 1 : 0, one.refusal()));
    }
    batches.batchUpdate("insert into import_refusal (run_id, row_number, position, field, code, facts) values (?, ?, ?, ?, ?, ?)", lines, BATCH,
        (row, line) -> {
          row.setLong(1, id);
          row.setInt(2, line.row());
          row.setInt(3, line.position());
          row.setString(4, line.refusal().field());
          row.setString(5, line.refusal().code());
          row.setString(6, written(line.refusal().facts()));
        });
  }

  private RefusedRow refusal(ResultSet row, int n) throws SQLException {
    try {
      return new RefusedRow(row.getInt("row_number"), new Refusal(row.getString("field"), row.getString("code"), json.readValue(row.getString("facts"), FACTS)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(Map<String, Object> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
