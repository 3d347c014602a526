package org.sharaka.workflow.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.dialogues.committee.OpenBallot;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("openBallot")
class PutToTheVote implements JavaDelegate {

  private final OpenBallot open;
  private final BallotOptions options;

  PutToTheVote(OpenBallot open, BallotOptions options) {
    this.open = open;
    this.options = options;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    BallotKind kind = BallotKind.valueOf((String) execution.getVariable(DecisionVote.KIND));
    execution.setVariable(DecisionVote.BALLOT, open.on(number, kind, options.of(number, kind)).id());
  }
}
