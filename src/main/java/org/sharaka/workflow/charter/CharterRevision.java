package org.sharaka.workflow.charter;

/** Names of the process {@code charterRevision}. */
public final class CharterRevision {

  public static final String KEY = "charterRevision";
  public static final String GUIDE_NUMBER = "guideNumber";

  /** What was decided about the draft before anyone outside read it, by the names of {@link Opening}. */
  static final String OPENING = "consultationDecision";

  static final String ROUND = "roundId";

  /** What can be decided about a draft that is to go out. */
  enum Opening {OPEN, RETURN, STOP}

  private CharterRevision() {}
}
