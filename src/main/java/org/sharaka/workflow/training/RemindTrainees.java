package org.sharaka.workflow.training;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.RemindGuests;
import org.springframework.stereotype.Component;

@Component("remindTrainees")
class RemindTrainees implements JavaDelegate {

  private final RemindGuests remind;

  RemindTrainees(RemindGuests remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.remind(TrainingWorkshop.training(execution));
  }
}
