package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.LapseApplication;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("lapseApplication")
class EndUnanswered implements JavaDelegate {

  private final LapseApplication lapse;

  EndUnanswered(LapseApplication lapse) {
    this.lapse = lapse;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lapse.handle(CaseOf.number(execution));
    execution.setVariable(MembershipApplication.OUTCOME, MembershipApplication.Outcome.LAPSED.name());
  }
}
