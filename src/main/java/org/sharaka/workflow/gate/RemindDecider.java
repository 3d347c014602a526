package org.sharaka.workflow.gate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("remindDecider")
class RemindDecider implements JavaDelegate {

  private final StaffMail staff;

  RemindDecider(StaffMail staff) {
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    staff.write(CaseOf.number(execution), Groups.EXECUTIVE_DIRECTOR, "gateReminder", "gate-" + execution.getVariable(PhaseGate.GATE_ID) + "-reminder");
  }
}
