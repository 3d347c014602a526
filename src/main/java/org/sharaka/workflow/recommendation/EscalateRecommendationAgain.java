package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("escalateRecommendationAgain")
class EscalateRecommendationAgain implements JavaDelegate {

  private final StaffMail mail;

  EscalateRecommendationAgain(StaffMail mail) {
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.write(CaseOf.number(execution), Groups.EXECUTIVE_DIRECTOR, "recommendationLate", execution.getCurrentActivityId() + "/" + execution.getId());
  }
}
