package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import org.sharaka.stakeholders.consent.ContactRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was planned with someone who asks not to be contacted. What they have said before stays noted. */
@Service
@Transactional
class EndRefusedContacts {

  private final Contacts contacts;
  private final EndContact end;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndRefusedContacts(Contacts contacts, EndContact end, ApplicationEventPublisher events, Clock clock) {
    this.contacts = contacts;
    this.end = end;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(ContactRefused refusal) {
    for (long id : contacts.beforeAConversation(refusal.personId())) {
      Contact refused = contacts.take(id).refused(clock.instant());
      contacts.save(refused);
      end.note(refused);
      events.publishEvent(new ContactCalledOff(id, refused.number()));
    }
  }
}
