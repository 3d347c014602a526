package org.sharaka.workflow.gate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.OpenGate;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("compileDossier")
class CompileDossier implements JavaDelegate {

  private final OpenGate open;
  private final ExitFacts facts;

  CompileDossier(OpenGate open, ExitFacts facts) {
    this.open = open;
    this.facts = facts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    PhaseKey phase = PhaseKey.of(((Number) execution.getVariable("phase")).intValue());
    execution.setVariable(PhaseGate.GATE_ID, open.open(number, phase, facts.of(number, phase)));
  }
}
