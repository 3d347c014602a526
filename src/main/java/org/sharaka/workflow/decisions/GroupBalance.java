package org.sharaka.workflow.decisions;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.screening.GroupDecision;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code groupComposition}. */
@Component
class GroupBalance implements GroupDecision {

  static final String KEY = "groupComposition";

  private final DecisionService decisions;

  GroupBalance(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<String> findings(Facts facts) {
    return decisions.evaluateDecisionTableByKey(KEY, Variables.createVariables().putValue("publicShare", facts.publicShare())
        .putValue("civilShare", facts.civilShare()).putValue("expertShare", facts.expertShare()).putValue("affectedSeated", facts.affectedSeated())
        .putValue("mostSeats", facts.mostSeats()).putValue("applicantSeated", facts.applicantSeated()).putValue("mostGroups", facts.mostGroups()))
        .collectEntries("finding");
  }
}
