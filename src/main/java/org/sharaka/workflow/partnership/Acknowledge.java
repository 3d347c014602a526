package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.AcknowledgeRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("acknowledgeRequest")
class Acknowledge implements JavaDelegate {

  private final AcknowledgeRequest acknowledge;

  Acknowledge(AcknowledgeRequest acknowledge) {
    this.acknowledge = acknowledge;
  }

  @Override
  public void execute(DelegateExecution execution) {
    acknowledge.of(CaseOf.number(execution));
  }
}
