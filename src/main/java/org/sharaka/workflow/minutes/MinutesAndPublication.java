package org.sharaka.workflow.minutes;

/** Names of the process {@code minutesAndPublication}. */
public final class MinutesAndPublication {

  public static final String KEY = "minutesAndPublication";
  public static final String SESSION = "sessionNumber";

  static final String DRAFT = "draftMinutes";
  static final String APPROVE = "approveMinutes";
  static final String APPROVED = "minutesApproved";

  private MinutesAndPublication() {}
}
