package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("escalateRequest")
class EscalateRequest implements JavaDelegate {

  private final StaffMail mail;

  EscalateRequest(StaffMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.write(CaseOf.number(execution), Groups.MANAGER, "requestLate", execution.getCurrentActivityId() + "/" + execution.getProcessInstanceId());
  }
}
