package org.sharaka.workflow.feedback;

/** Names of the processes {@code phase3Feedback}, {@code feedbackChannels} and {@code commentRound}. */
public final class Feedback {

  public static final String KEY = "phase3Feedback";
  public static final String ROUND_KEY = "commentRound";
  public static final String CLOSE_NOW = "comments.closeNow";

  static final String GUIDE = "guideNumber";
  static final String ROUND = "roundId";
  static final String SESSIONS = "sessionNumbers";
  static final String REMINDERS = "reminders";
  static final String MAILING = "mailingId";

  private Feedback() {}
}
