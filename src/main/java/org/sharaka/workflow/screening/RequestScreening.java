package org.sharaka.workflow.screening;

/** Names of the process {@code requestScreening}. Answers with {@code requestDecision}, by the names of {@link Result}. */
public final class RequestScreening {

  public static final String KEY = "requestScreening";
  public static final String DECISION = "requestDecision";

  static final String APPEALED = "request.appealed";
  static final String HOLD_AGAINST_CHARTER = "holdAgainstCharter";
  static final String WRITE_OPINION = "writeOpinion";
  static final String FORMULATE_DECISION = "formulateDecision";
  /** The moment at which a request that was put off comes up again. */
  static final String DEFERRAL_OVER = "deferralOver";

  /** What a screening can come to. */
  public enum Result {
    ACCEPT,
    /** The way to appeal is open. */
    REJECT,
    REJECT_FINALLY,
    REDIRECT,
    DEFER
  }

  private RequestScreening() {}
}
