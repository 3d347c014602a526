package org.sharaka.workflow.survey;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** What gateways of {@code surveyDesign} ask. */
@Component("surveyFacts")
public class SurveyFacts {

  private final Surveys surveys;
  private final Questionnaires questionnaires;

  SurveyFacts(Surveys surveys, Questionnaires questionnaires) {
    this.surveys = surveys;
    this.questionnaires = questionnaires;
  }

  /** There is a survey, and it waits for approval. */
  public boolean isDesigned(DelegateExecution execution) {
    return Optional.ofNullable((String) execution.getVariable(SurveyCampaign.SURVEY_NUMBER)).map(CaseNumber::new).flatMap(surveys::find)
        .filter(survey -> survey.status() == Survey.Status.APPROVAL).isPresent();
  }

  public boolean isSensitive(DelegateExecution execution) {
    return questionnaires.get(surveys.get(SurveyCampaign.survey(execution)).questionnaire()).isSensitive();
  }
}
