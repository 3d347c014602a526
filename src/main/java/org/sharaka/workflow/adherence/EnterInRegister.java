package org.sharaka.workflow.adherence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.adherence.EnterAdherent;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("enterAdherent")
class EnterInRegister implements JavaDelegate {

  private final EnterAdherent enter;

  EnterInRegister(EnterAdherent enter) {
    this.enter = enter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    enter.handle(CaseOf.number(execution));
  }
}
