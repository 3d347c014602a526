package org.sharaka.workflow.contact;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("askToConfirmNotes")
class AskToConfirmNotes implements JavaDelegate {

  private final NotesMail mail;

  AskToConfirmNotes(NotesMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.send(StakeholderContact.contact(execution));
  }
}
