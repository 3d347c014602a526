package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("escalateMinutes")
class EscalateMinutes implements JavaDelegate {

  private final StaffMail mail;

  EscalateMinutes(StaffMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.write(MinutesAndPublication.session(execution), Groups.MANAGER, "minutesLate", execution.getCurrentActivityId() + "/" + execution.getProcessInstanceId());
  }
}
