package org.sharaka.workflow.outcome;

/** Names of the process {@code dialogueOutcome}. */
final class OutcomeOfDialogue {

  static final String KEY = "dialogueOutcome";
  static final String FORMULATE = "formulateRecommendations";
  static final String ANSWERS_IN = "request.recommendationAnswered";
  /** The number of the recommendation whose answers are awaited. */
  static final String RECOMMENDATION = "recommendationNumber";
  static final String RECOMMENDED = "anythingRecommended";

  static final String ANYBODY = "anybodyToAsk";

  private OutcomeOfDialogue() {}
}
