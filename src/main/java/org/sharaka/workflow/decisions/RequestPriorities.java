package org.sharaka.workflow.decisions;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.screening.PriorityDecision;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code requestPriority}. */
@Component
class RequestPriorities implements PriorityDecision {

  static final String KEY = "requestPriority";

  private final DecisionService decisions;

  RequestPriorities(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Priority of(int daysToLaw, boolean imminentHarm, double score) {
    return Priority.valueOf(decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables().putValue("daysToLaw", daysToLaw)
        .putValue("imminentHarm", imminentHarm).putValue("score", score)).getSingleEntry());
  }
}
