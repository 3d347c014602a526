package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.CheckProgress;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("tellNoProgress")
class TellNoProgress implements JavaDelegate {

  private final CheckProgress check;
  private final StaffMail mail;

  TellNoProgress(CheckProgress check, StaffMail mail) {
    this.check = check;
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    check.handle(number).ifPresent(since -> mail.write(number, Groups.MANAGER, "agreementStalled", "stalled/" + since, "/desk/agreements/" + number));
  }
}
