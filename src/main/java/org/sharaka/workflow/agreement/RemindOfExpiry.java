package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.TellOfExpiry;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("remindOfExpiry")
class RemindOfExpiry implements JavaDelegate {

  private final TellOfExpiry tell;

  RemindOfExpiry(TellOfExpiry tell) {
    this.tell = tell;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tell.remind(CaseOf.number(execution));
  }
}
