package org.sharaka.workflow.lifecycle;

/** Names of the process {@code projectLifecycle}. */
public final class Lifecycle {

  public static final String KEY = "projectLifecycle";
  public static final String START = "projectProposed";
  public static final String PREPARE_WORK_PLAN = "prepareWorkPlan";
  public static final String APPROVE_START = "approveStart";
  public static final String CLOSE_PROJECT = "closeProject";
  public static final String ASSESS_SCOPE_CHANGE = "assessScopeChange";
  public static final String APPROVE_SCOPE_CHANGE = "approveScopeChange";
  public static final String HANDLE_DELAY = "handleDelay";

  public static final String CANCELLED = "project.cancelled";
  public static final String SUSPENDED = "project.suspended";
  public static final String SCOPE_CHANGE = "project.scopeChange";

  /** Error of a phase whose gate sent the project back to an earlier one. */
  public static final String PHASE_RETURNED = "PHASE_RETURNED";
  /** Error of a phase whose gate ended the project. */
  public static final String PROJECT_CANCELLED = "PROJECT_CANCELLED";

  public static final String PHASE = "phase";
  public static final String START_DECISION = "startDecision";
  public static final String RETURN_TO = "returnTo";
  public static final String ADOPTED = "adopted";
  public static final String SCOPE_APPROVED = "scopeApproved";
  public static final String PHASE_LATE = "phaseLate";
  public static final String LATE_PHASE = "latePhase";

  private Lifecycle() {}
}
