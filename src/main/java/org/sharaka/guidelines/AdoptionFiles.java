package org.sharaka.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads adoption files. */
@Service
@Transactional(readOnly = true)
public class AdoptionFiles {

  private final JdbcClient db;

  AdoptionFiles(JdbcClient db) {
    this.db = db;
  }

  public AdoptionFile get(long id) {
    return db.sql("select * from adoption_file where id = ?").param(id).query(this::file).optional().orElseThrow(() -> new NotFound("adoption file " + id));
  }

  public Optional<AdoptionFile> latest(CaseNumber guide) {
    return db.sql("select * from adoption_file where guide = ? order by id desc limit 1").param(guide.value()).query(this::file).optional();
  }

  private AdoptionFile file(ResultSet row, int n) throws SQLException {
    long id = row.getLong("id");
    Timestamp submitted = row.getTimestamp("submitted_at");
    Timestamp closed = row.getTimestamp("closed_at");
    return new AdoptionFile(id, new CaseNumber(row.getString("guide")), row.getObject("version_id", Long.class), row.getString("summary"),
        row.getString("submitted_by"), submitted == null ? null : submitted.toInstant(), decisions(id), row.getString("amendment_note"),
        row.getString("amended_by"), row.getString("remarks"), row.getObject("adopted_version", Long.class), closed == null ? null : closed.toInstant());
  }

  private List<AdoptionFile.Decision> decisions(long file) {
    return db.sql("select * from adoption_decision where file_id = ? order by id").param(file)
        .query((row, n) -> new AdoptionFile.Decision(AdoptionOutcome.valueOf(row.getString("outcome")), row.getObject("binding", Boolean.class),
            new Wording(row.getString("reason_ar"), row.getString("reason_en")), row.getString("cites"),
            row.getObject("effective_on", LocalDate.class), row.getObject("deferred_until", LocalDate.class), row.getString("decided_by"),
            row.getTimestamp("decided_at").toInstant())).list();
  }
}
