package org.sharaka.workflow.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.committee.ContinueBallot;
import org.springframework.stereotype.Component;

@Component("goOnInWriting")
class GoOnInWriting implements JavaDelegate {

  private final ContinueBallot goOn;

  GoOnInWriting(ContinueBallot goOn) {
    this.goOn = goOn;
  }

  @Override
  public void execute(DelegateExecution execution) {
    goOn.inWriting(DecisionVote.ballot(execution));
  }
}
