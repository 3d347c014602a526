package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.AdmitMember;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("admitMember")
class EnterMember implements JavaDelegate {

  private final AdmitMember admit;

  EnterMember(AdmitMember admit) {
    this.admit = admit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    admit.handle(CaseOf.number(execution));
  }
}
