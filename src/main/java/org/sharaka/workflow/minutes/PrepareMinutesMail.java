package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.SendMinutes;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("prepareMinutesMail")
class PrepareMinutesMail implements JavaDelegate {

  private final SendMinutes send;

  PrepareMinutesMail(SendMinutes send) {
    this.send = send;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber session = MinutesAndPublication.session(execution);
    execution.setVariable(MailDispatch.MAILING_ID, send.send(session));
  }
}
