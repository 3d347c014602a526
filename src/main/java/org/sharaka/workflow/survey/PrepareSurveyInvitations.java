package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.InviteToSurvey;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("prepareSurveyInvitations")
class PrepareSurveyInvitations implements JavaDelegate {

  private final InviteToSurvey invite;

  PrepareSurveyInvitations(InviteToSurvey invite) {
    this.invite = invite;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long mailing = invite.execute(SurveyCampaign.survey(execution)).orElseThrow(() -> new BpmnError(SurveyCampaign.NO_RECIPIENTS));
    execution.setVariable(MailDispatch.MAILING_ID, mailing);
  }
}
