package org.sharaka.workflow.gate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.HoldAsDecided;
import org.springframework.stereotype.Component;

@Component("holdAtGate")
class HoldAtGate implements JavaDelegate {

  private final HoldAsDecided hold;

  HoldAtGate(HoldAsDecided hold) {
    this.hold = hold;
  }

  @Override
  public void execute(DelegateExecution execution) {
    hold.hold((Long) execution.getVariable(PhaseGate.GATE_ID));
  }
}
