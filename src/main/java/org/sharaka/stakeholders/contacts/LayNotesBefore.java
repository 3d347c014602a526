package org.sharaka.stakeholders.contacts;

import java.security.SecureRandom;
import java.util.Base64;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the notes of a conversation before the person who spoke: gives them a page of their own and {@value #DAYS} working
 * days. Asked for again, it answers the same page and day.
 */
@Service
@Transactional
public class LayNotesBefore {

  public static final int DAYS = 5;
  private static final int RANDOM_BYTES = 24;

  private final Contacts contacts;
  private final WorkingCalendar calendar;
  private final SecureRandom random = new SecureRandom();

  LayNotesBefore(Contacts contacts, WorkingCalendar calendar) {
    this.contacts = contacts;
    this.calendar = calendar;
  }

  public Contact handle(long contact) {
    Contact noted = contacts.take(contact);
    if (noted.notes() != null) {
      return noted;
    }
    Contact laid = noted.laidBefore(new Contact.Notes(token(), calendar.dueIn(DAYS), null, null));
    contacts.save(laid);
    return laid;
  }

  private String token() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
