package org.sharaka.workflow.contact;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.language.Dates;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.LayNotesBefore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks someone by mail whether their words were noted rightly, and says what silence means. Once for each contact. */
@Component
class NotesMail {

  private final LayNotesBefore lay;
  private final Register register;
  private final CaseFiles files;
  private final Outbox outbox;
  private final Dates dates;
  private final String pages;

  NotesMail(LayNotesBefore lay, Register register, CaseFiles files, Outbox outbox, Dates dates, @Value("${sharaka.base-url}") String baseUrl) {
    this.lay = lay;
    this.register = register;
    this.files = files;
    this.outbox = outbox;
    this.dates = dates;
    this.pages = baseUrl + "/contact-notes/";
  }

  void send(long id) {
    Contact contact = lay.handle(id);
    Person person = register.person(contact.personId()).orElseThrow();
    LocalizedText until = new LocalizedText(until(contact, Language.AR), until(contact, Language.EN));
    Map<String, Object> facts = Map.of("title", files.find(contact.number()).orElseThrow().title(), "kind", contact.kind().name(), "until", until);
    outbox.queue(Mailing.of("contact-notes-" + id, contact.number(), "contactNotes", facts,
        List.of(Recipient.of(person, Map.of("link", pages + contact.notes().token())))));
  }

  private String until(Contact contact, Language language) {
    return dates.full(contact.notes().dueAt(), language.locale());
  }
}
