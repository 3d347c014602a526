package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("withdrawInvitations")
class WithdrawInvitations implements JavaDelegate {

  private final WithdrawPromises withdraw;

  WithdrawInvitations(WithdrawPromises withdraw) {
    this.withdraw = withdraw;
  }

  @Override
  public void execute(DelegateExecution execution) {
    withdraw.invitations(CaseOf.number(execution));
  }
}
