package org.sharaka.workflow.event;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.ThankAttendees;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("prepareThanks")
class PrepareThanks implements JavaDelegate {

  private final ThankAttendees thank;

  PrepareThanks(ThankAttendees thank) {
    this.thank = thank;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, thank.thank(EventForum.event(execution)));
  }
}
