package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.RemindNonRespondents;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("prepareSurveyReminder")
class PrepareSurveyReminder implements JavaDelegate {

  private final RemindNonRespondents remind;

  PrepareSurveyReminder(RemindNonRespondents remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, remind.execute(SurveyCampaign.survey(execution)));
  }
}
