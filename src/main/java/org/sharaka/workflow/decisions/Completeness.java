package org.sharaka.workflow.decisions;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.screening.CompletenessDecision;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code requestCompleteness}. */
@Component
class Completeness implements CompletenessDecision {

  static final String KEY = "requestCompleteness";

  private final DecisionService decisions;

  Completeness(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<String> missing(Facts facts) {
    return decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables().putValue("problemDescribed", facts.problemDescribed())
        .putValue("representativeAuthorised", facts.representativeAuthorised()).putValue("counterpartSettled", facts.counterpartSettled())
        .putValue("outcomeWished", facts.outcomeWished()).putValue("attachmentsReadable", facts.attachmentsReadable())).collectEntries("missing");
  }
}
