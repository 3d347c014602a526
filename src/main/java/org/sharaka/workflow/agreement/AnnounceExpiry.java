package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.TellOfExpiry;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("announceExpiry")
class AnnounceExpiry implements JavaDelegate {

  private final TellOfExpiry tell;

  AnnounceExpiry(TellOfExpiry tell) {
    this.tell = tell;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tell.announce(CaseOf.number(execution));
  }
}
