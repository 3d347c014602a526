package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.BeginRenewal;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("beginRenewal")
class OpenRenewal implements JavaDelegate {

  private final BeginRenewal begin;

  OpenRenewal(BeginRenewal begin) {
    this.begin = begin;
  }

  @Override
  public void execute(DelegateExecution execution) {
    begin.handle(CaseOf.number(execution));
  }
}
