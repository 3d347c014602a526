package org.sharaka.workflow.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.contacts.Attempt;
import org.sharaka.stakeholders.contacts.AttemptResult;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.workflow.contact.StakeholderContact;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** Interviews and calls: most people talk, some refuse, some never answer. */
@Component
class ContactParts implements UsualParts.Area {

  private static final List<AttemptResult> USUAL = List.of(AttemptResult.REACHED, AttemptResult.REACHED, AttemptResult.NO_ANSWER, AttemptResult.REACHED,
      AttemptResult.PARTIAL, AttemptResult.REACHED, AttemptResult.REACHED, AttemptResult.REFUSED, AttemptResult.REACHED);

  private final OfficeForms forms;
  private final Contacts contacts;
  private final Register register;
  private final Said said;

  ContactParts(OfficeForms forms, Contacts contacts, Register register, Said said) {
    this.forms = forms;
    this.contacts = contacts;
    this.register = register;
    this.said = said;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("conductContact", attempts(Map.of(ContactKind.INTERVIEW, USUAL, ContactKind.PHONE, USUAL)));
  }

  /** @param results how the attempts of each kind go, over and over again */
  Part attempts(Map<ContactKind, List<AttemptResult>> results) {
    return new Part() {
      @Override
      public Map<String, ?> fill(Work work, TaskInbox.Line task) {
        Contact contact = contact(task);
        int turn = work.count("attempt" + contact.kind()) - 1;
        AttemptResult result = results.get(contact.kind()).get(turn % results.get(contact.kind()).size());
        return result.isConversation() ? talk(result, contact, turn) : Map.of("result", result.name());
      }

      @Override
      public Instant notBefore(Work work, TaskInbox.Line task) {
        List<Attempt> tried = contact(task).attempts();
        return tried.get(tried.size() - 1).plannedAt();
      }
    };
  }

  private Map<String, ?> talk(AttemptResult result, Contact contact, int turn) {
    Sector sector = register.person(contact.personId()).orElseThrow().sector();
    return Map.of("result", result.name(), "notesConsent", true, "statements", List.of(Map.of("text", said.by(sector, turn)), Map.of("text", said.by(sector, turn + 2))));
  }

  private Contact contact(TaskInbox.Line task) {
    return contacts.find(forms.whole(task, StakeholderContact.CONTACT)).orElseThrow();
  }
}
