package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.JudgeApplication;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("judgeEligibility")
class JudgeEligibility implements JavaDelegate {

  private final JudgeApplication judge;

  JudgeEligibility(JudgeApplication judge) {
    this.judge = judge;
  }

  @Override
  public void execute(DelegateExecution execution) {
    judge.handle(CaseOf.number(execution));
  }
}
