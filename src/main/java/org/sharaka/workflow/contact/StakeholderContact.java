package org.sharaka.workflow.contact;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.stakeholders.contacts.Contact;

/** Names of the process {@code stakeholderContact}. Called by a phase with {@code contactId} and {@code phase}; answers with {@code contactOutcome}. */
public final class StakeholderContact {

  public static final String KEY = "stakeholderContact";
  public static final String CONTACT = "contactId";
  public static final String OUTCOME = "contactOutcome";

  static final String SCHEDULE = "scheduleAttempt";
  static final String CONDUCT = "conductContact";
  static final String RESULT = "attemptResult";
  static final String NOTES_ANSWERED = "notesAnswered";
  static final String CONTACT_REFUSED = "contactRefused";

  private static final String DOCUMENTED = "DOCUMENTED";
  private static final String AGAIN = "AGAIN";

  private StakeholderContact() {}

  static long contact(DelegateExecution execution) {
    return ((Number) execution.getVariable(CONTACT)).longValue();
  }

  /** The way on after an attempt: to the notes, to another attempt, or to the end that its outcome names. */
  static String result(Contact contact) {
    return switch (contact.state()) {
      case NOTED -> DOCUMENTED;
      case CLOSED -> contact.outcome().name();
      case OPEN, PLANNED -> AGAIN;
    };
  }
}
