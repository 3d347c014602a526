package org.sharaka.workflow.survey;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** Tells the gateways of {@code surveyDesign} whether there is a survey that waits for approval or needs none, and whether it asks sensitive questions. */
@Component("surveyFacts")
class SurveyFacts implements ExecutionListener {

  private final Surveys surveys;
  private final Questionnaires questionnaires;

  SurveyFacts(Surveys surveys, Questionnaires questionnaires) {
    this.surveys = surveys;
    this.questionnaires = questionnaires;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Optional<Survey> present = Optional.ofNullable((String) execution.getVariable(SurveyCampaign.SURVEY_NUMBER)).map(CaseNumber::new).flatMap(surveys::find);
    Optional<Survey> designed = present.filter(survey -> survey.status() == Survey.Status.APPROVAL);
    execution.setVariable(SurveyCampaign.STANDING, present.filter(survey -> survey.status() == Survey.Status.APPROVED).isPresent());
    execution.setVariable(SurveyCampaign.DESIGNED, designed.isPresent());
    execution.setVariable(SurveyCampaign.SENSITIVE, designed.filter(survey -> questionnaires.get(survey.questionnaire()).isSensitive()).isPresent());
  }
}
