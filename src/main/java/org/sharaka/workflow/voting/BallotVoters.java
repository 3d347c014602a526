package org.sharaka.workflow.voting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.dialogues.committee.Ballots;
import org.springframework.stereotype.Component;

/** Who is still to vote, for the multi-instance of the process. */
@Component("ballotVoters")
public class BallotVoters {

  private final Ballots ballots;

  BallotVoters(Ballots ballots) {
    this.ballots = ballots;
  }

  public List<String> of(DelegateExecution execution) {
    return ballots.get(DecisionVote.ballot(execution)).voters();
  }
}
