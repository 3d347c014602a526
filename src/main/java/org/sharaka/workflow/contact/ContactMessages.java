package org.sharaka.workflow.contact;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.contacts.ContactCalledOff;
import org.sharaka.stakeholders.contacts.ContactOutcome;
import org.sharaka.stakeholders.contacts.NotesAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a contact what the person has said themselves; where none waits for it, nothing happens. */
@Component
class ContactMessages {

  private final RuntimeService runtime;

  ContactMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(NotesAnswered answer) {
    to(answer.contactId(), answer.number(), StakeholderContact.NOTES_ANSWERED).correlateAll();
  }

  @EventListener
  void on(ContactCalledOff refusal) {
    to(refusal.contactId(), refusal.number(), StakeholderContact.CONTACT_REFUSED)
        .setVariable(StakeholderContact.OUTCOME, ContactOutcome.REFUSED.name()).correlateAll();
  }

  private MessageCorrelationBuilder to(long contact, CaseNumber number, String message) {
    return runtime.createMessageCorrelation(message).processInstanceBusinessKey(number.value())
        .processInstanceVariableEquals(StakeholderContact.CONTACT, contact);
  }
}
