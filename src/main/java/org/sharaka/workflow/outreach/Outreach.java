package org.sharaka.workflow.outreach;

/** Names of the processes {@code phase1Outreach}, {@code outreachChannels} and {@code feedbackAnalysis}. */
final class Outreach {

  static final String KEY = "phase1Outreach";
  static final String ANALYSIS_KEY = "feedbackAnalysis";
  static final String WORKSHOPS = "workshopNumbers";
  static final String ROUND = "outreachRound";
  static final String APPROVED = "engagementApproved";
  static final String SUFFICIENCY = "sufficiency";
  static final String EXTEND = "extendOutreach";
  static final String CODE_AGAIN = "codeAgain";

  private Outreach() {}
}
