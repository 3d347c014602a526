package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.CloseSurvey;
import org.springframework.stereotype.Component;

@Component("endSurveyCollection")
class EndSurveyCollection implements JavaDelegate {

  private final CloseSurvey close;

  EndSurveyCollection(CloseSurvey close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.execute(SurveyCampaign.survey(execution));
  }
}
