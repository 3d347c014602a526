package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions in which a dialogue was or will be held. */
@Service
@Transactional(readOnly = true)
public class DialogueSessions {

  private final JdbcClient db;

  /** A session and its day. */
  public record Line(CaseNumber session, LocalDate day) {}

  DialogueSessions(JdbcClient db) {
    this.db = db;
  }

  public List<Line> of(CaseNumber request) {
    return db.sql("select * from request_session where request = ? order by on_day, session").param(request.value())
        .query((row, n) -> new Line(new CaseNumber(row.getString("session")), row.getObject("on_day", LocalDate.class))).list();
  }

  /** @return the request a session belongs to */
  public Optional<CaseNumber> requestOf(CaseNumber session) {
    return db.sql("select request from request_session where session = ? order by request").param(session.value()).query(String.class).list().stream()
        .findFirst().map(CaseNumber::new);
  }
}
