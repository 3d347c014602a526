package org.sharaka.stakeholders.contacts;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** What is written into the case when a contact has ended. */
@Component
class EndContact {

  private final Participation participation;
  private final Timeline timeline;

  EndContact(Participation participation, Timeline timeline) {
    this.participation = participation;
    this.timeline = timeline;
  }

  void note(Contact contact) {
    if (contact.outcome() == ContactOutcome.COMPLETED || contact.outcome() == ContactOutcome.PARTIAL) {
      participation.record(contact.number(), List.of(contact.personId()), contact.kind().channel());
    }
    timeline.note(contact.number(), "contact.ended", Map.of("kind", contact.kind().name(), "outcome", contact.outcome().name()));
  }
}
