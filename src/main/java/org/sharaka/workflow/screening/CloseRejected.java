package org.sharaka.workflow.screening;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.LetRejectionStand;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("letRejectionStand")
class CloseRejected implements JavaDelegate {

  private final LetRejectionStand stand;

  CloseRejected(LetRejectionStand stand) {
    this.stand = stand;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stand.of(CaseOf.number(execution));
  }
}
