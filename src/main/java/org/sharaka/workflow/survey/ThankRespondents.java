package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.PublishResults;
import org.sharaka.workflow.mail.MailDispatch;
import org.springframework.stereotype.Component;

@Component("thankRespondents")
class ThankRespondents implements JavaDelegate {

  private final PublishResults publish;

  ThankRespondents(PublishResults publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailDispatch.MAILING_ID, publish.thank(SurveyCampaign.survey(execution)));
  }
}
