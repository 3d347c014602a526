package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.FinishSurvey;
import org.springframework.stereotype.Component;

@Component("compileSurvey")
class CompileSurvey implements JavaDelegate {

  private final FinishSurvey finish;

  CompileSurvey(FinishSurvey finish) {
    this.finish = finish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    finish.execute(SurveyCampaign.survey(execution));
  }
}
