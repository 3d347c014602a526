package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.CloseRefusal;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("closeRefusal")
class EndRefused implements JavaDelegate {

  private final CloseRefusal close;

  EndRefused(CloseRefusal close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.handle(CaseOf.number(execution));
  }
}
