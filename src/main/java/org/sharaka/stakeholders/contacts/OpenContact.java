package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a contact with someone for a case; the process {@code stakeholderContact} then carries it on. While one of the same
 * kind is open with the same person, opening another answers with that one.
 */
@Service
@Transactional
public class OpenContact {

  private static final int LONGEST_GUIDE = 4000;

  private final Contacts contacts;
  private final Register register;
  private final Clock clock;

  OpenContact(Contacts contacts, Register register, Clock clock) {
    this.contacts = contacts;
    this.register = register;
    this.clock = clock;
  }

  /**
   * @param guide the interview guide or the call script, with its version
   * @return the contact's id
   */
  public long handle(CaseNumber number, long person, ContactKind kind, String guide) {
    PersonFile file = register.person(person).flatMap(found -> register.file(found.id())).orElseThrow(() -> new NotFound("person " + person));
    if (file.doNotContact()) {
      throw Refusal.of("contact.person.refuses", Map.of("name", file.person().name())).thrown();
    }
    String text = guide == null ? "" : guide.strip();
    if (text.length() > LONGEST_GUIDE) {
      throw Refusal.at("guide", "register.tooLong", Map.of("bound", LONGEST_GUIDE)).thrown();
    }
    return contacts.open(number, file.person().id(), kind).orElseGet(() -> contacts.add(number, file.person().id(), kind, text, clock.instant()));
  }
}
