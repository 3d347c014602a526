package org.sharaka.workflow.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.RemindOfBrief;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("remindOfBrief")
class RemindOfBriefs implements JavaDelegate {

  private final RemindOfBrief remind;

  RemindOfBriefs(RemindOfBrief remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.of(CaseOf.number(execution));
  }
}
