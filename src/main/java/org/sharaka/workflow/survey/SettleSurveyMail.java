package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.SettleInvitations;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("settleSurveyMail")
class SettleSurveyMail implements JavaDelegate {

  private final SettleInvitations settle;

  SettleSurveyMail(SettleInvitations settle) {
    this.settle = settle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    settle.execute(SurveyCampaign.survey(execution), (Long) execution.getVariable(MailDispatch.MAILING_ID));
  }
}
