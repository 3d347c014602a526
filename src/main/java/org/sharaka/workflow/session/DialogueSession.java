package org.sharaka.workflow.session;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;

/** Names of the process {@code dialogueSession}. Called by a phase with {@code sessionNumber} and {@code phase}; answers with {@code sessionOutcome}. */
public final class DialogueSession {

  public static final String KEY = "dialogueSession";
  public static final String SESSION = "sessionNumber";
  public static final String OUTCOME = "sessionOutcome";

  static final String PLAN = "planSession";
  static final String DECIDE = "decideOnSession";
  static final String CHECK_IN = "checkIn";
  static final String DECIDE_WITHOUT_QUORUM = "decideWithoutQuorum";
  static final String RECORD = "recordSession";
  static final String DECISION = "sessionDecision";
  static final String QUORUM_MET = "quorumMet";
  static final String CONFIRMED = "confirmedHeads";
  static final String NEEDED = "neededHeads";
  static final String MISSING = "missingSectors";
  static final String MISSING_SIDES = "missingSides";
  /** How many of its days are over, and whether more come, the next at which time. */
  static final String CLOSED_DAYS = "closedDays";
  static final String DAYS_LEFT = "daysLeft";
  static final String NEXT_DAY = "nextDayAt";
  static final String VERDICT = "goNoGo";

  /** What became of a session. */
  public enum Outcome {HELD, INFORMAL, REPLACED, CANCELLED}

  /** What is decided when answers or people are too few. */
  enum Decision {HOLD, INFORMAL, CONTINUE, RESCHEDULE, REPLACE, CANCEL}

  private DialogueSession() {}

  static CaseNumber session(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(SESSION));
  }
}
