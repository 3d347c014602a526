package org.sharaka.workflow.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ReturnToPhase;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("reopenPhase")
class ReopenPhase implements JavaDelegate {

  private final ReturnToPhase reopen;

  ReopenPhase(ReturnToPhase reopen) {
    this.reopen = reopen;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reopen.reopen(CaseOf.number(execution), PhaseKey.of(((Number) execution.getVariable("returnTo")).intValue()));
  }
}
