package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("withdrawDraft")
class WithdrawDraft implements JavaDelegate {

  private final WithdrawPromises withdraw;

  WithdrawDraft(WithdrawPromises withdraw) {
    this.withdraw = withdraw;
  }

  @Override
  public void execute(DelegateExecution execution) {
    withdraw.draft(CaseOf.number(execution));
  }
}
