package org.sharaka.workflow.research;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.research.FocusAreas;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Asks the decision {@code focusAreaPriority} about each candidate. */
@Component("scoreFocusAreas")
class ScoreFocusAreas implements JavaDelegate {

  private final DecisionService decisions;
  private final FocusAreas focusAreas;
  private final Salience salience;

  ScoreFocusAreas(DecisionService decisions, FocusAreas focusAreas, Salience salience) {
    this.decisions = decisions;
    this.focusAreas = focusAreas;
    this.salience = salience;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    salience.of(number).forEach((area, inputs) -> focusAreas.score(area, points(inputs)));
  }

  private int points(Map<String, Object> inputs) {
    Number sum = decisions.evaluateDecisionTableByKey("focusAreaPriority", inputs).getSingleEntry();
    return sum == null ? 0 : (int) Math.round(sum.doubleValue());
  }
}
