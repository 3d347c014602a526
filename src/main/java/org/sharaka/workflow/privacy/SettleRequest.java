package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.privacy.SettlePrivacyRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("settleRequest")
class SettleRequest implements JavaDelegate {

  private final SettlePrivacyRequest settle;

  SettleRequest(SettlePrivacyRequest settle) {
    this.settle = settle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(DataSubjectRequest.END, settle.handle(CaseOf.number(execution)).name());
  }
}
