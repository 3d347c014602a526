package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.TerminateAgreement;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("tellTermination")
class TellTermination implements JavaDelegate {

  private final TerminateAgreement terminate;

  TellTermination(TerminateAgreement terminate) {
    this.terminate = terminate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    terminate.tellParties(CaseOf.number(execution));
  }
}
