package org.sharaka.gatherings;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the quorum of each day of a session. */
@Service
@Transactional
public class SessionDays {

  private final JdbcClient db;

  SessionDays(JdbcClient db) {
    this.db = db;
  }

  /** @return empty until the check-in of the day was closed */
  @Transactional(readOnly = true)
  public Optional<QuorumRule.Finding> quorum(CaseNumber session, LocalDate day) {
    return db.sql("select * from session_day where session = ? and on_day = ?").params(session.value(), day)
        .query((row, n) -> new QuorumRule.Finding(row.getInt("invited"), row.getInt("confirmed"), row.getInt("present"), row.getInt("required"),
            Sessions.named(row.getString("missing")), row.getBoolean("at_second_call"))).optional();
  }

  void found(CaseNumber session, LocalDate day, QuorumRule.Finding quorum) {
    db.sql("delete from session_day where session = ? and on_day = ?").params(session.value(), day).update();
    db.sql("insert into session_day (session, on_day, invited, confirmed, present, required, missing, at_second_call) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(session.value(), day, quorum.invited(), quorum.confirmed(), quorum.present(), quorum.required(), Sessions.names(quorum.missing()),
            quorum.atSecondCall()).update();
  }

  void forget(CaseNumber session) {
    db.sql("delete from session_day where session = ?").param(session.value()).update();
  }
}
