package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.RecordGateCancellation;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** A project cancelled at a gate is recorded here; one cancelled on the desk was recorded there. */
@Component("recordCancellation")
class RecordCancellation implements JavaDelegate {

  private final RecordGateCancellation record;

  RecordCancellation(RecordGateCancellation record) {
    this.record = record;
  }

  @Override
  public void execute(DelegateExecution execution) {
    record.atGate(CaseOf.number(execution));
  }
}
