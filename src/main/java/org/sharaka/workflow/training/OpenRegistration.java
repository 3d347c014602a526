package org.sharaka.workflow.training;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.InviteGuests;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("openRegistration")
class OpenRegistration implements JavaDelegate {

  private final InviteGuests invite;

  OpenRegistration(InviteGuests invite) {
    this.invite = invite;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, invite.invite(TrainingWorkshop.training(execution)));
  }
}
