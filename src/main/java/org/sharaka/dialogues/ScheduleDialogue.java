package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties a session to the request and says on which day it is. */
@Service
@Transactional
public class ScheduleDialogue {

  private final Moves moves;
  private final JdbcClient db;

  ScheduleDialogue(Moves moves, JdbcClient db) {
    this.moves = moves;
    this.db = db;
  }

  public void on(CaseNumber number, CaseNumber session, LocalDate day) {
    moves.move(number, r -> r.schedule(day), "scheduled", Map.of("day", day.toString()));
    db.sql("delete from request_session where request = ? and session = ?").params(number.value(), session.value()).update();
    db.sql("insert into request_session (request, session, on_day) values (?, ?, ?)").params(number.value(), session.value(), day).update();
  }
}
