package org.sharaka.workflow.decisions;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.memberships.EligibilityDecision;
import org.sharaka.memberships.EligibilityOutcome;
import org.sharaka.memberships.Membership;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code membershipEligibility}. Where no rule objects the organisation is eligible; the gravest one counts. */
@Component
class MembershipEligibilities implements EligibilityDecision {

  static final String KEY = "membershipEligibility";

  private final DecisionService decisions;

  MembershipEligibilities(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Membership.Eligibility judge(Facts facts) {
    DmnDecisionTableResult objections = decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables()
        .putValue("registrationActive", facts.registrationActive()).putValue("nonProfit", facts.nonProfit()).putValue("partisan", facts.partisan())
        .putValue("suspended", facts.suspended()).putValue("statute", facts.statute()).putValue("board", facts.board()).putValue("conflict", facts.conflict()));
    List<String> reasons = objections.collectEntries("reason");
    EligibilityOutcome gravest = objections.<String>collectEntries("outcome").stream().map(EligibilityOutcome::valueOf).max(Comparator.naturalOrder())
        .orElse(EligibilityOutcome.ELIGIBLE);
    return new Membership.Eligibility(gravest, reasons);
  }
}
