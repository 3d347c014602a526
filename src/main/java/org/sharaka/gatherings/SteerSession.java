package org.sharaka.gatherings;

import java.sql.Timestamp;
import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the course of a session: which item is on, who left and came back, and what was recorded by mistake. */
@Service
@Transactional
public class SteerSession {

  private final SessionFloor floor;
  private final SessionLog log;
  private final Guests guests;
  private final JdbcClient db;
  private final Clock clock;

  /** What can be struck out. */
  public enum Entry {INTERVENTION, OUTCOME, VOTE}

  SteerSession(SessionFloor floor, SessionLog log, Guests guests, JdbcClient db, Clock clock) {
    this.floor = floor;
    this.log = log;
    this.guests = guests;
    this.db = db;
    this.clock = clock;
  }

  public void goTo(CaseNumber session, int item) {
    floor.open(session);
    log.current(session, floor.item(session, item));
  }

  /** Until the next one begins, what is recorded belongs to none. */
  public void endItem(CaseNumber session) {
    floor.open(session);
    log.noItem(session);
  }

  /** Who left counts neither for the quorum nor for votes until they come back. */
  public void leave(CaseNumber session, long guest, boolean left) {
    Gathering gathering = floor.open(session);
    guests.find(guest).filter(found -> found.gathering().equals(session)).orElseThrow(() -> new NotFound("guest"));
    int known = db.sql("update attendance set left_at = ? where guest_id = ? and on_day = ?")
        .params(left ? Timestamp.from(clock.instant()) : null, guest, floor.day(gathering)).update();
    if (known == 0) {
      throw Refusal.of("log.notThere").thrown();
    }
  }

  public void strike(CaseNumber session, Entry entry, long id) {
    floor.open(session);
    switch (entry) {
      case INTERVENTION -> log.strikeIntervention(session, id);
      case OUTCOME -> log.strikeOutcome(session, id);
      case VOTE -> log.strikeVote(session, id);
    }
  }
}
