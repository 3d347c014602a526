package org.sharaka.workflow.adherence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.adherence.WriteToAdherent;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("tellRefusedAdherent")
class TellRefusedAdherent implements JavaDelegate {

  private final WriteToAdherent write;

  TellRefusedAdherent(WriteToAdherent write) {
    this.write = write;
  }

  @Override
  public void execute(DelegateExecution execution) {
    write.whyRefused(CaseOf.number(execution));
  }
}
