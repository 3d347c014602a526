package org.sharaka.workflow.intake;

/** Names of the process {@code requestIntake}. Answers with {@code intakeResult}, by the names of {@link Result}. */
public final class RequestIntake {

  public static final String KEY = "requestIntake";
  public static final String RESULT = "intakeResult";
  public static final String INFO_PROVIDED = "request.infoProvided";
  public static final String MERGE_ANSWERED = "request.mergeAnswered";
  public static final String MERGE_AGREED = "mergeAgreed";

  static final String REVIEW = "reviewIntake";

  /** What an intake can come to. */
  public enum Result {COMPLETE, ASK, MERGE, LAPSED, MERGED}

  private RequestIntake() {}
}
