package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.ExtendSurvey;
import org.springframework.stereotype.Component;

@Component("prolongSurvey")
class ProlongSurvey implements JavaDelegate {

  private final ExtendSurvey extend;

  ProlongSurvey(ExtendSurvey extend) {
    this.extend = extend;
  }

  @Override
  public void execute(DelegateExecution execution) {
    extend.execute(SurveyCampaign.survey(execution), ExtendSurvey.USUAL_DAYS, null);
  }
}
