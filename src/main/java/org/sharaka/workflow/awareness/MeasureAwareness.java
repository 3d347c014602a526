package org.sharaka.workflow.awareness;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("measureAwareness")
class MeasureAwareness implements JavaDelegate {

  private final RegionalTrainings trainings;

  MeasureAwareness(RegionalTrainings trainings) {
    this.trainings = trainings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("regionsMissing", trainings.missing(CaseOf.number(execution)).size());
  }
}
