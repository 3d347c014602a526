package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes the reservation of somebody who was there when a vote was taken; nobody else has one. */
@Service
@Transactional
public class RecordReservation {

  private static final int LONGEST = 1000;

  private final SessionFloor floor;
  private final SessionLog log;

  RecordReservation(SessionFloor floor, SessionLog log) {
    this.floor = floor;
    this.log = log;
  }

  public void record(CaseNumber session, long vote, long guest, String reasons) {
    floor.open(session);
    if (!log.isVoteOf(session, vote)) {
      throw new NotFound("vote");
    }
    if (!log.voters(vote).contains(guest)) {
      throw Refusal.at("reserving", "vote.wasNotThere").thrown();
    }
    log.reserve(vote, guest, new Typed("reasons", reasons).required(LONGEST));
  }
}
