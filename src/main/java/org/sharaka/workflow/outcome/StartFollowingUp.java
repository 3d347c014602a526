package org.sharaka.workflow.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.BeginFollowUp;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("beginFollowUp")
class StartFollowingUp implements JavaDelegate {

  private final BeginFollowUp begin;
  private final Recommendations recommendations;

  StartFollowingUp(BeginFollowUp begin, Recommendations recommendations) {
    this.begin = begin;
    this.recommendations = recommendations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    begin.of(number, recommendations.from(number).size());
  }
}
