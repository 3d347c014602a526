package org.sharaka.workflow.invitation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.RemindGuests;
import org.springframework.stereotype.Component;

@Component("remindInvited")
class RemindInvited implements JavaDelegate {

  private final RemindGuests remind;

  RemindInvited(RemindGuests remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.remind(GuestInvitation.gathering(execution));
  }
}
