package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.privacy.EraseNextArea;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("eraseNextArea")
class EraseArea implements JavaDelegate {

  private final EraseNextArea erase;

  EraseArea(EraseNextArea erase) {
    this.erase = erase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(DataSubjectRequest.MORE, erase.handle(CaseOf.number(execution)));
  }
}
