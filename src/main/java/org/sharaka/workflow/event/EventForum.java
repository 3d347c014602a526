package org.sharaka.workflow.event;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;

/** Names of the process {@code eventForum}. Called with {@code eventNumber} and, where there is one, {@code phase}; answers with {@code eventOutcome}. */
public final class EventForum {

  public static final String KEY = "eventForum";
  public static final String EVENT = "eventNumber";
  public static final String OUTCOME = "eventOutcome";

  static final String PROPOSE = "proposeEvent";
  static final String REVIEW = "reviewEvent";
  static final String CONFIRM = "confirmEvent";
  static final String CHECK_IN = "checkIn";
  static final String CLOSE = "closeEvent";
  static final String APPROVED = "conceptApproved";
  static final String CALLS_FOR_PAPERS = "callsForPapers";
  static final String DECISION = "eventDecision";

  /** What became of an event. A postponed one is still on its way. */
  public enum Outcome {HELD, CANCELLED, POSTPONED}

  /** What is decided shortly before the event. */
  enum Decision {HOLD, POSTPONE, CANCEL}

  private EventForum() {}

  static CaseNumber event(DelegateExecution execution) {
    return new CaseNumber((String) execution.getVariable(EVENT));
  }
}
