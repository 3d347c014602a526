package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.agreements.TerminateAgreement;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("terminateAgreement")
class EndByNotice implements JavaDelegate {

  private final TerminateAgreement terminate;

  EndByNotice(TerminateAgreement terminate) {
    this.terminate = terminate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    terminate.end(CaseOf.number(execution));
    execution.setVariable(MouLifecycle.ENDED, AgreementStatus.TERMINATED.name());
  }
}
