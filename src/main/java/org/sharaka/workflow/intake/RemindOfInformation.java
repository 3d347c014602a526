package org.sharaka.workflow.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.RemindApplicant;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("remindApplicant")
class RemindOfInformation implements JavaDelegate {

  private final RemindApplicant remind;

  RemindOfInformation(RemindApplicant remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.of(CaseOf.number(execution));
  }
}
