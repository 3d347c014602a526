package org.sharaka.gatherings;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sessions of a project brought up, as their approved minutes have it. */
@Service
@Transactional(readOnly = true)
public class SessionFindings {

  private final JdbcClient db;

  /**
   * @param id     stays the same once the minutes are approved
   * @param sector whose point it is, {@code null} when it is everyone's
   */
  public record Finding(long id, CaseNumber session, PointKind kind, Sector sector, String text) {}

  SessionFindings(JdbcClient db) {
    this.db = db;
  }

  /** By session, in the order of its minutes. */
  public List<Finding> of(CaseNumber project) {
    return db.sql("""
        select p.id, p.session, p.kind, p.sector, p.text from session_point p
          join session_minutes m on m.session = p.session join gathering g on g.number = p.session
        where g.project = ? and m.status = 'APPROVED' order by p.session, p.item""").param(project.value())
        .query((row, n) -> new Finding(row.getLong("id"), new CaseNumber(row.getString("session")), PointKind.valueOf(row.getString("kind")),
            row.getString("sector") == null ? null : Sector.valueOf(row.getString("sector")), row.getString("text"))).list();
  }
}
