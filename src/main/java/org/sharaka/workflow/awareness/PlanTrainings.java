package org.sharaka.workflow.awareness;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("planTrainings")
class PlanTrainings implements JavaDelegate {

  private final RegionalTrainings trainings;

  PlanTrainings(RegionalTrainings trainings) {
    this.trainings = trainings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(RegionalTrainings.NUMBERS, String.join(",", trainings.plan(CaseOf.number(execution))));
  }
}
