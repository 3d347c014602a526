package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("escalateRecommendation")
class EscalateRecommendation implements JavaDelegate {

  private final StaffMail mail;

  EscalateRecommendation(StaffMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.write(CaseOf.number(execution), Groups.MANAGER, "recommendationLate", execution.getCurrentActivityId() + "/" + execution.getId());
  }
}
