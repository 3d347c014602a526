package org.sharaka.workflow.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.LapseRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("lapseRequest")
class CloseUnanswered implements JavaDelegate {

  private final LapseRequest lapse;

  CloseUnanswered(LapseRequest lapse) {
    this.lapse = lapse;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lapse.of(CaseOf.number(execution));
    execution.setVariable(RequestIntake.RESULT, RequestIntake.Result.LAPSED.name());
  }
}
