package org.sharaka.workflow.gate;

/** Names of the process {@code phaseGate}. */
public final class PhaseGate {

  public static final String KEY = "phaseGate";
  public static final String WRITE_MEMO = "writeMemo";
  public static final String REVIEW_GATE = "reviewGate";
  public static final String DECIDE_GATE = "decideGate";
  public static final String CRITERIA = "phaseExitCriteria";

  public static final String GATE_ID = "gateId";
  public static final String MEMO_COMPLETE = "memoComplete";
  /** PASS, RETURN, RETURN_TO, HOLD or CANCEL; conditions make no difference to the way the process goes. */
  public static final String OUTCOME = "gateOutcome";
  public static final String RETURN_TO = "returnTo";

  private PhaseGate() {}
}
