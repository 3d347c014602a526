package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves the concept and programme of an event, or returns them with a remark. Nobody reviews what they proposed themselves. */
@Service
@Transactional
public class ReviewEvent {

  private final Gatherings gatherings;
  private final Events events;
  private final Chronicle chronicle;
  private final CurrentActor actor;

  ReviewEvent(Gatherings gatherings, Events events, Chronicle chronicle, CurrentActor actor) {
    this.gatherings = gatherings;
    this.events = events;
    this.chronicle = chronicle;
    this.actor = actor;
  }

  /** @param remark what is missing; needed when they are returned */
  public void review(CaseNumber event, boolean approved, String remark) {
    Gathering gathering = gatherings.lock(event);
    EventTerms terms = events.terms(event);
    if (approved) {
      events.save(terms.approved(actor.name()));
      chronicle.note(gathering, "approved", Map.of());
    } else {
      if (remark == null) {
        throw Refusal.at("remark", "event.remarkMissing").thrown();
      }
      events.save(terms.returned(remark, actor.name()));
      chronicle.note(gathering, "returned", Map.of());
    }
  }
}
