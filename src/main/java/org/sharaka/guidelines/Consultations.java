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

/** Reads the rounds in which a guide was or is discussed. */
@Service
@Transactional(readOnly = true)
public class Consultations {

  private final JdbcClient db;

  Consultations(JdbcClient db) {
    this.db = db;
  }

  public ConsultationRound get(long id) {
    return db.sql("select * from consultation_round where id = ?").param(id).query(Consultations::round).optional()
        .orElseThrow(() -> new NotFound("consultation " + id));
  }

  /** The newest first. */
  public List<ConsultationRound> of(CaseNumber guide) {
    return db.sql("select * from consultation_round where guide = ? order by id desc").param(guide.value()).query(Consultations::round).list();
  }

  public Optional<ConsultationRound> latest(CaseNumber guide) {
    return of(guide).stream().findFirst();
  }

  private static ConsultationRound round(ResultSet row, int n) throws SQLException {
    Timestamp closed = row.getTimestamp("closed_at");
    return new ConsultationRound(row.getLong("id"), new CaseNumber(row.getString("guide")), row.getLong("version_id"),
        row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class), row.getString("derogation"),
        closed == null ? null : closed.toInstant());
  }
}
