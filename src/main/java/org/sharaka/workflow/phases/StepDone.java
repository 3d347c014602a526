package org.sharaka.workflow.phases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.projects.RecordStep;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Stands at the end of every step that counts towards a phase's percentage. */
@Component("stepDone")
class StepDone implements ExecutionListener {

  private final RecordStep record;

  StepDone(RecordStep record) {
    this.record = record;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      record.done(CaseOf.number(execution), PhaseOf.phase(execution), execution.getCurrentActivityId());
    }
  }
}
