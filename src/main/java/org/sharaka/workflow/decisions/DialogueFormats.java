package org.sharaka.workflow.decisions;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.screening.FormatDecision;
import org.springframework.stereotype.Component;

/** Asks the decision tables {@code dialogueFormat} and {@code dialogueConfidentiality}. */
@Component
class DialogueFormats implements FormatDecision {

  static final String FORMAT = "dialogueFormat";
  static final String CONFIDENTIALITY = "dialogueConfidentiality";

  private final DecisionService decisions;

  DialogueFormats(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Suggestion suggest(Facts facts) {
    String format = decisions.evaluateDecisionTableByKey(FORMAT, Variables.createVariables().putValue("participants", facts.participants())
        .putValue("drafting", facts.drafting()).putValue("simple", facts.simple())).getSingleEntry();
    String confidentiality = decisions.evaluateDecisionTableByKey(CONFIDENTIALITY, Variables.createVariables()
        .putValue("affectedPresent", facts.affectedPresent()).putValue("sensitive", facts.sensitive())).getSingleEntry();
    return new Suggestion(DialogueFormat.valueOf(format), Confidentiality.valueOf(confidentiality));
  }
}
