package org.sharaka.workflow.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.screening.CheckRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("checkRequest")
class CheckIncoming implements JavaDelegate {

  private final CheckRequest check;

  CheckIncoming(CheckRequest check) {
    this.check = check;
  }

  @Override
  public void execute(DelegateExecution execution) {
    check.of(CaseOf.number(execution));
  }
}
