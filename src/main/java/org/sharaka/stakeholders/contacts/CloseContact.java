package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a contact whose notes were confirmed, corrected or left as they are: the person has taken part. Doing so again changes nothing. */
@Service
@Transactional
public class CloseContact {

  private final Contacts contacts;
  private final EndContact end;
  private final Clock clock;

  CloseContact(Contacts contacts, EndContact end, Clock clock) {
    this.contacts = contacts;
    this.end = end;
    this.clock = clock;
  }

  public Contact handle(long contact) {
    Contact noted = contacts.take(contact);
    if (noted.isClosed()) {
      return noted;
    }
    Contact closed = noted.closed(clock.instant());
    contacts.save(closed);
    end.note(closed);
    return closed;
  }
}
