package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves a draft of minutes, or returns it with a remark. Nobody reviews what they wrote themselves; of two chairs both
 * approve. With the last approval the minutes are sealed.
 */
@Service
@Transactional
public class ReviewMinutes {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final MinutesSeal seal;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;

  ReviewMinutes(Gatherings gatherings, Sessions sessions, MinutesBook book, MinutesComments comments, MinutesSeal seal, Chronicle chronicle,
      CurrentActor actor, Clock clock) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.comments = comments;
    this.seal = seal;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param remark what is missing; needed when the draft is returned */
  public void review(CaseNumber session, boolean approved, String remark) {
    Gathering gathering = gatherings.lock(session);
    Set<String> chairs = sessions.chairs(session);
    if (!chairs.isEmpty() && !chairs.contains(actor.name())) {
      throw Refusal.of("minutes.notChair").thrown();
    }
    if (approved) {
      sign(gathering);
    } else {
      if (remark == null) {
        throw Refusal.at("remark", "minutes.remarkMissing").thrown();
      }
      book.save(book.get(session).returned(remark, actor.name()));
      chronicle.note(gathering, "minutesReturned", Map.of());
    }
  }

  private void sign(Gathering gathering) {
    CaseNumber session = gathering.number();
    Minutes signed = book.get(session).signed(actor.name(), clock.instant());
    if (comments.of(session).stream().anyMatch(MinutesComment::isOpen)) {
      throw Refusal.of("minutes.commentsLeft").thrown();
    }
    boolean last = !sessions.isCoChaired(session) || signed.signatures().size() > 1;
    book.save(last ? signed.sealed(seal.over(signed)) : signed);
    if (last) {
      chronicle.closed(gathering);
    }
    chronicle.note(gathering, last ? "minutesApproved" : "minutesSigned", Map.of("points", signed.points().size()));
  }
}
