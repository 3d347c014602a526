package org.sharaka.workflow.phases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.projects.BeginPhase;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("beginPhase")
class BeginPhaseListener implements ExecutionListener {

  private final BeginPhase begin;
  private final PhaseSteps steps;

  BeginPhaseListener(BeginPhase begin, PhaseSteps steps) {
    this.begin = begin;
    this.steps = steps;
  }

  @Override
  public void notify(DelegateExecution execution) {
    PhaseKey phase = PhaseOf.phase(execution);
    begin.begin(CaseOf.number(execution), phase, steps.of(phase));
  }
}
