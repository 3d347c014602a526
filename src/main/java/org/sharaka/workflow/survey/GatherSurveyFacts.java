package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.surveys.results.AssessResponses;
import org.springframework.stereotype.Component;

@Component("gatherSurveyFacts")
class GatherSurveyFacts implements JavaDelegate {

  private final AssessResponses assess;

  GatherSurveyFacts(AssessResponses assess) {
    this.assess = assess;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AssessResponses.Facts facts = assess.execute(SurveyCampaign.survey(execution));
    execution.setVariable("invited", facts.invited());
    execution.setVariable("usable", facts.usable());
    execution.setVariable(SurveyCampaign.RATE, facts.rr2());
    execution.setVariable("targetRate", facts.target());
    execution.setVariable("everySectorAnswered", facts.everySectorAnswered());
    execution.setVariable("extensions", facts.extensions());
    execution.setVariable("daysSinceContact", facts.daysSinceContact());
    execution.setVariable("keySilent", facts.keySilent());
    execution.setVariable("asItComes", facts.asItComes());
  }
}
