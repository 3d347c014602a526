package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the process {@code recommendationFollowUp} and of those it calls for each addressee. */
final class RecommendationFollowUp {

  static final String KEY = "recommendationFollowUp";
  static final String START = "recommendationProposed";
  static final String WORK = "recommendationWork";

  static final String RAISED = "recommendation.raised";
  static final String REOPENED = "recommendation.reopened";
  static final String SUPERSEDED = "recommendation.superseded";
  static final String ANSWERED = "recommendation.answered";
  static final String PLANNED = "recommendation.planned";
  static final String REPORTED = "recommendation.reported";

  /** It came worded and addressed. */
  static final String READY = "recommendationReady";
  static final String ADDRESSEE = "addresseeId";
  static final String FOLLOWED = "recommendationFollowed";
  static final String STATUS = "recommendationStatus";
  static final String ACCEPTS = "addresseeAccepts";
  static final String PROGRESS = "reportedProgress";
  static final String CONVINCES = "evidenceConvinces";
  static final String MAY_END = "workMayEnd";

  private RecommendationFollowUp() {}

  static long addressee(DelegateExecution execution) {
    return ((Number) execution.getVariable(ADDRESSEE)).longValue();
  }
}
