package org.sharaka.workflow.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.committee.BallotResult;
import org.sharaka.dialogues.committee.CountBallot;
import org.springframework.stereotype.Component;

@Component("countBallot")
class CountVotes implements JavaDelegate {

  private final CountBallot count;

  CountVotes(CountBallot count) {
    this.count = count;
  }

  @Override
  public void execute(DelegateExecution execution) {
    BallotResult result = count.of(DecisionVote.ballot(execution));
    execution.setVariable(DecisionVote.VERDICT, result.verdict().name());
    execution.setVariable(DecisionVote.OUTCOME, result.outcome());
  }
}
