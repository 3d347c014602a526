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

  /** The rounds in which comments are taken on a day, the one that closes first before the others. */
  public List<ConsultationRound> openOn(LocalDate day) {
    return db.sql("select * from consultation_round where closed_at is null and opens_on <= :day and closes_on >= :day order by closes_on, id")
        .param("day", day).query(Consultations::round).list();
  }

  /** The last round of each guide, where it was to close before a day. */
  public List<ConsultationRound> closingBefore(LocalDate day) {
    return db.sql("""
        select r.* from consultation_round r where r.closes_on < :day
        and not exists (select 1 from consultation_round later where later.guide = r.guide and later.id > r.id) order by r.closes_on, r.id""")
        .param("day", day).query(Consultations::round).list();
  }

  private static ConsultationRound round(ResultSet row, int n) throws SQLException {
    Timestamp closed = row.getTimestamp("closed_at");
    return new ConsultationRound(row.getLong("id"), new CaseNumber(row.getString("guide")), row.getLong("version_id"),
        row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class), row.getString("derogation"),
        closed == null ? null : closed.toInstant());
  }
}
