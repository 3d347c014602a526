package org.sharaka.workflow.decisions;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.guidelines.EscalationDecision;
import org.sharaka.guidelines.Objections;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code commentEscalation}. */
@Component
class CommentEscalations implements EscalationDecision {

  static final String KEY = "commentEscalation";
  private static final String ESCALATE = "ESCALATE";

  private final DecisionService decisions;

  CommentEscalations(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Decided decide(Objections.Objection objection) {
    DmnDecisionRuleResult result = decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables()
        .putValue("objectingSectors", objection.sectors()).putValue("keyObjection", objection.key())
        .putValue("coreClause", objection.core())).getSingleResult();
    return new Decided(ESCALATE.equals(result.getEntry("outcome")), result.getEntry("ground"));
  }
}
