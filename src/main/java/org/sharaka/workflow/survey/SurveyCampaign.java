package org.sharaka.workflow.survey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.tasks.TaskContext;

/** Names of the process {@code surveyCampaign} and of those it calls. */
public final class SurveyCampaign {

  public static final String KEY = "surveyCampaign";
  public static final String DESIGN = "surveyDesign";
  public static final String FIELDWORK = "surveyFieldwork";
  public static final String REMINDERS = "surveyReminders";

  /** The survey's number; may be absent when a process that calls wants one designed. */
  public static final String SURVEY_NUMBER = "surveyNumber";
  /** What came of it: {@code PROCEED}, {@code ACCEPT_WITH_LIMITATION}, {@code ABANDON}; absent when it was not approved. */
  public static final String OUTCOME = "surveyOutcome";
  /** The response rate RR2, a {@code Double} from 0 to 1. */
  public static final String RATE = "rr2";
  public static final String DECISION = "surveyDecision";

  static final String DESIGNED = "surveyDesigned";
  /** Its questionnaire comes with the product and was approved for good. */
  static final String STANDING = "surveyStanding";
  static final String SENSITIVE = "surveySensitive";
  static final String NO_RECIPIENTS = "NO_RECIPIENTS";
  static final String CLOSE_NOW = "survey.closeNow";
  static final String EXTEND = "survey.extend";
  static final String CANCEL = "survey.cancel";

  private SurveyCampaign() {}

  static CaseNumber survey(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(SURVEY_NUMBER));
  }

  static CaseNumber survey(TaskContext task) {
    return new CaseNumber(task.text(SURVEY_NUMBER));
  }
}
