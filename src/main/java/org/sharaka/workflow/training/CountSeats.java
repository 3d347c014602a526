package org.sharaka.workflow.training;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.TrainingSeats;
import org.springframework.stereotype.Component;

@Component("countSeats")
class CountSeats implements JavaDelegate {

  private final TrainingSeats seats;

  CountSeats(TrainingSeats seats) {
    this.seats = seats;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(TrainingWorkshop.ENOUGH, seats.of(TrainingWorkshop.training(execution)).isEnough());
  }
}
