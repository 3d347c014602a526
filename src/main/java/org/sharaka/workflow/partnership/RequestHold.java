package org.sharaka.workflow.partnership;

/** Names of the process {@code requestHold}: a request rests, or waits for somebody to take it over from its applicant. */
public final class RequestHold {

  public static final String KEY = "requestHold";

  static final String GOES_ON = "request.goesOn";
  static final String VOID = "request.holdVoid";
  static final String UNTIL = "holdUntil";
  /** The status it rests in; in any other the rest has no reason any more. */
  static final String HELD_AS = "heldAs";
  static final String STILL_HELD = "stillHeld";
  static final String SINCE = "holdSince";

  private RequestHold() {}
}
