package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.RemindToComment;
import org.springframework.stereotype.Component;

@Component("remindSilent")
class RemindSilent implements JavaDelegate {

  private final RemindToComment remind;

  RemindSilent(RemindToComment remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int wave = (Integer) execution.getVariable(Feedback.REMINDERS) + 1;
    execution.setVariable(Feedback.MAILING, remind.prepare(((Number) execution.getVariable(Feedback.ROUND)).longValue(), wave));
    execution.setVariable(Feedback.REMINDERS, wave);
  }
}
