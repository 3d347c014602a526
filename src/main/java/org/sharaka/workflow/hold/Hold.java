package org.sharaka.workflow.hold;

/** Names of the process {@code projectHold}. */
public final class Hold {

  public static final String KEY = "projectHold";
  public static final String REVIEW = "reviewHold";
  public static final String BEGAN = "project.holdBegan";
  public static final String RESUME = "project.resume";
  /** RESUME, EXTEND or CANCEL once it was reviewed. */
  public static final String DECISION = "holdDecision";

  static final String UNDECIDED = "UNDECIDED";

  private Hold() {}
}
