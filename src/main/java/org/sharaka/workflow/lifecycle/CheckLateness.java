package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.CheckDelay;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("checkLateness")
class CheckLateness implements JavaDelegate {

  private final CheckDelay check;

  CheckLateness(CheckDelay check) {
    this.check = check;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(Lifecycle.PHASE_LATE, check.isLate(CaseOf.number(execution)));
  }
}
