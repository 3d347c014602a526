package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("escalatePrivacyRequest")
class EscalateLateAnswer implements JavaDelegate {

  private final StaffMail mail;

  EscalateLateAnswer(StaffMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    mail.write(number, Groups.MANAGER, "privacyLate", "privacyLate", "/desk/privacy/" + number);
  }
}
