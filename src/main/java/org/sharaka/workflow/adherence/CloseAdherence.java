package org.sharaka.workflow.adherence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.adherence.EndAdherence;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("closeAdherence")
class CloseAdherence implements JavaDelegate {

  private final EndAdherence end;

  CloseAdherence(EndAdherence end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    end.of(CaseOf.number(execution));
  }
}
