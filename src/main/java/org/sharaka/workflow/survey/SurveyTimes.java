package org.sharaka.workflow.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.surveys.ContactPlan;
import org.sharaka.surveys.Surveys;
import org.springframework.stereotype.Component;

/** The timers of a survey's fieldwork, read anew each time the process begins to wait. */
@Component("surveyTimes")
public class SurveyTimes {

  private static final Duration AFTER_THE_END = Duration.ofDays(1);

  private final Surveys surveys;
  private final ContactPlan contacts;
  private final Clock clock;

  SurveyTimes(Surveys surveys, ContactPlan contacts, Clock clock) {
    this.surveys = surveys;
    this.contacts = contacts;
    this.clock = clock;
  }

  public Date closing(DelegateExecution execution) {
    return Date.from(end(execution));
  }

  /** @return a moment after the end when nobody is written to any more, so that the end comes first */
  public Date nextContact(DelegateExecution execution) {
    Instant end = end(execution);
    Instant now = clock.instant();
    return Date.from(now.isBefore(end) ? contacts.next(SurveyCampaign.survey(execution)).orElse(end.plus(AFTER_THE_END)) : now.plus(AFTER_THE_END));
  }

  private Instant end(DelegateExecution execution) {
    return surveys.get(SurveyCampaign.survey(execution)).field().closesAt();
  }
}
