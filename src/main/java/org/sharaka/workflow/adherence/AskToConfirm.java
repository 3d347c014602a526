package org.sharaka.workflow.adherence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.adherence.WriteToAdherent;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("askToConfirm")
class AskToConfirm implements JavaDelegate {

  private final WriteToAdherent write;

  AskToConfirm(WriteToAdherent write) {
    this.write = write;
  }

  @Override
  public void execute(DelegateExecution execution) {
    write.toConfirm(CaseOf.number(execution));
  }
}
