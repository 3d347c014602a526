package org.sharaka.workflow.mail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.notifications.DeliverMailing;
import org.sharaka.workflow.mail.MailDispatch.Progress;
import org.springframework.stereotype.Component;

@Component("sendPortion")
class SendPortion implements JavaDelegate {

  private final DeliverMailing deliver;

  SendPortion(DeliverMailing deliver) {
    this.deliver = deliver;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DeliverMailing.Progress progress = deliver.next((Long) execution.getVariable(MailDispatch.MAILING_ID));
    Progress outcome = progress.done() ? Progress.DONE : progress.more() ? Progress.MORE : Progress.PUT_OFF;
    execution.setVariable(MailDispatch.PROGRESS, outcome.name());
  }
}
