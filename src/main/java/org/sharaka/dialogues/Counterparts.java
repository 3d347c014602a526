package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited to a dialogue from the other side, and what they answered. */
@Service
@Transactional(readOnly = true)
public class Counterparts {

  private final JdbcClient db;

  Counterparts(JdbcClient db) {
    this.db = db;
  }

  /** In the order in which they were invited. */
  public List<Counterpart> of(CaseNumber request) {
    return db.sql("select * from request_counterpart where request = ? order by id").param(request.value()).query(Counterparts::read).list();
  }

  public Optional<Counterpart> find(CaseNumber request, long organisation) {
    return of(request).stream().filter(counterpart -> counterpart.organisation() == organisation).findFirst();
  }

  /** @throws NotFound when there is none of this id */
  public Counterpart get(long id) {
    return db.sql("select * from request_counterpart where id = ?").param(id).query(Counterparts::read).optional()
        .orElseThrow(() -> new NotFound("counterpart " + id));
  }

  /** Invitations of these organisations, the newest first. */
  public List<Counterpart> ofOrganisations(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select * from request_counterpart where organisation_id in (:ids) order by id desc")
        .param("ids", organisations).query(Counterparts::read).list();
  }

  private static Counterpart read(ResultSet row, int n) throws SQLException {
    String reason = row.getString("reason");
    Timestamp replied = row.getTimestamp("replied_at");
    return new Counterpart(row.getLong("id"), new CaseNumber(row.getString("request")), row.getLong("organisation_id"), row.getString("letter"),
        row.getObject("reply_by", LocalDate.class), row.getTimestamp("invited_at").toInstant(), CounterpartReply.valueOf(row.getString("reply")),
        row.getString("reply_text"), reason == null ? null : DeclineReason.valueOf(reason), row.getString("nominee"), row.getString("nominee_email"),
        row.getString("other_body"), replied == null ? null : replied.toInstant());
  }
}
