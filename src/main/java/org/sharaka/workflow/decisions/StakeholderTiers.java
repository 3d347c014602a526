package org.sharaka.workflow.decisions;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.stakeholders.Assessment;
import org.sharaka.stakeholders.Tier;
import org.sharaka.stakeholders.TierDecision;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code stakeholderTier}. */
@Component
class StakeholderTiers implements TierDecision {

  static final String KEY = "stakeholderTier";

  private final DecisionService decisions;

  StakeholderTiers(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Decided decide(Assessment assessment) {
    DmnDecisionRuleResult result = decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables()
        .putValue("influence", assessment.influence()).putValue("interest", assessment.interest())
        .putValue("regulator", assessment.regulator()).putValue("vulnerableGroup", assessment.vulnerable())).getSingleResult();
    return new Decided(Tier.valueOf(result.getEntry("tier")), result.getEntry("rule"));
  }
}
