package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.CirculateMinutes;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("circulateMinutes")
class CirculateDraft implements JavaDelegate {

  private final CirculateMinutes circulate;

  CirculateDraft(CirculateMinutes circulate) {
    this.circulate = circulate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, circulate.circulate(MinutesAndPublication.session(execution)));
  }
}
