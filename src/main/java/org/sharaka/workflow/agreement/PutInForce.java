package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.ActivateAgreement;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("activateAgreement")
class PutInForce implements JavaDelegate {

  private final ActivateAgreement activate;

  PutInForce(ActivateAgreement activate) {
    this.activate = activate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    activate.handle(CaseOf.number(execution));
  }
}
