package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves a draft of minutes, or returns it with a remark. Nobody reviews what they wrote themselves. */
@Service
@Transactional
public class ReviewMinutes {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;

  ReviewMinutes(Gatherings gatherings, MinutesBook book, Chronicle chronicle, CurrentActor actor, Clock clock) {
    this.gatherings = gatherings;
    this.book = book;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param remark what is missing; needed when the draft is returned */
  public void review(CaseNumber session, boolean approved, String remark) {
    Gathering gathering = gatherings.lock(session);
    Minutes draft = book.get(session);
    if (approved) {
      book.save(draft.approved(actor.name(), clock.instant()));
      chronicle.closed(gathering);
      chronicle.note(gathering, "minutesApproved", Map.of("points", draft.points().size()));
    } else {
      if (remark == null) {
        throw Refusal.at("remark", "minutes.remarkMissing").thrown();
      }
      book.save(draft.returned(remark, actor.name()));
      chronicle.note(gathering, "minutesReturned", Map.of());
    }
  }
}
