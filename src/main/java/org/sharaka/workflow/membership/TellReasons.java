package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.TellRefusal;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("tellRefusal")
class TellReasons implements JavaDelegate {

  private final TellRefusal tell;

  TellReasons(TellRefusal tell) {
    this.tell = tell;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tell.handle(CaseOf.number(execution));
  }
}
