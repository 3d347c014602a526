package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.EndTerm;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("endTerm")
class CloseTerm implements JavaDelegate {

  private final EndTerm end;

  CloseTerm(EndTerm end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MouLifecycle.ENDED, end.handle(CaseOf.number(execution)).name());
  }
}
