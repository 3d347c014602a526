package org.sharaka.workflow.decisions;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.screening.DuplicateDecision;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code duplicateCheck}. */
@Component
class Duplicates implements DuplicateDecision {

  static final String KEY = "duplicateCheck";

  private final DecisionService decisions;

  Duplicates(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Verdict judge(Facts facts) {
    return Verdict.valueOf(decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables().putValue("sameApplicant", facts.sameApplicant())
        .putValue("sameIssue", facts.sameIssue()).putValue("stillOpen", facts.stillOpen()).putValue("similarity", facts.similarity())
        .putValue("sameCounterpart", facts.sameCounterpart()).putValue("ageDays", facts.ageDays()).putValue("outcomePublished", facts.outcomePublished()))
        .getSingleResult().getEntry("verdict"));
  }
}
