package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else the file of a request holds: reported breaches of the charter, declared interests, support that was asked for. */
@Service
@Transactional(readOnly = true)
public class Sidelights {

  private final JdbcClient db;

  /** @param finding {@code null} before it was looked into */
  public record Breach(long id, CaseNumber request, String report, Instant reportedAt, String finding) {}

  /** @param statement {@code null} when the organisation declares that there is none */
  public record Interest(long organisation, String statement, Instant declaredAt) {}

  Sidelights(JdbcClient db) {
    this.db = db;
  }

  /** @throws NotFound when there is none of this id */
  public Breach breach(long id) {
    return db.sql("select * from request_breach where id = ?").param(id).query(Sidelights::breach).optional().orElseThrow(() -> new NotFound("breach " + id));
  }

  public List<Breach> breaches(CaseNumber number) {
    return db.sql("select * from request_breach where request = ? order by id").param(number.value()).query(Sidelights::breach).list();
  }

  public List<Interest> interests(CaseNumber number) {
    return db.sql("select * from request_conflict where request = ? order by id").param(number.value()).query((row, n) ->
        new Interest(row.getLong("organisation_id"), row.getString("statement"), row.getTimestamp("declared_at").toInstant())).list();
  }

  public List<RequestSupport.Need> support(CaseNumber number) {
    return db.sql("select * from request_support where request = ? order by id").param(number.value())
        .query((row, n) -> new RequestSupport.Need(SupportKind.valueOf(row.getString("kind")), row.getString("note"))).list();
  }

  private static Breach breach(ResultSet row, int n) throws SQLException {
    return new Breach(row.getLong("id"), new CaseNumber(row.getString("request")), row.getString("report"), row.getTimestamp("reported_at").toInstant(),
        row.getString("finding"));
  }
}
