package org.sharaka.workflow.gate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.Gate;
import org.sharaka.projects.Gates;
import org.sharaka.projects.OpenGate;
import org.springframework.stereotype.Component;

/** Asks the decision {@code phaseExitCriteria} about each thing the dossier counted. */
@Component("checkExitCriteria")
class CheckExitCriteria implements JavaDelegate {

  private final DecisionService decisions;
  private final Gates gates;
  private final OpenGate open;

  CheckExitCriteria(DecisionService decisions, Gates gates, OpenGate open) {
    this.decisions = decisions;
    this.gates = gates;
    this.open = open;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Gate gate = gates.get((Long) execution.getVariable(PhaseGate.GATE_ID));
    List<String> unmet = gate.facts().entrySet().stream().flatMap(fact -> unmet(gate, fact.getKey(), fact.getValue()).stream()).toList();
    open.criteria(gate.id(), unmet);
  }

  private List<String> unmet(Gate gate, String fact, long amount) {
    return decisions.evaluateDecisionTableByKey(PhaseGate.CRITERIA,
        Map.of("phase", gate.phase().number(), "fact", fact, "amount", amount)).collectEntries("criterion");
  }
}
