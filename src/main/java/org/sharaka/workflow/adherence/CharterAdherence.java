package org.sharaka.workflow.adherence;

/** Names of the processes {@code charterAdherence} and {@code adherenceYear}. */
final class CharterAdherence {

  static final String KEY = "charterAdherence";
  static final String YEAR = "adherenceYear";
  static final String CONFIRMED = "adherence.confirmed";
  static final String REPORTED = "adherence.reported";
  static final String WITHDRAWN = "adherence.withdrawn";

  /** Whether the organisation is let into the register. */
  static final String ACCEPTED = "adherenceAccepted";

  /** Whether the organisation may still report, and so stays in the register. */
  static final String MAY_REPORT = "mayReport";

  /** How often it was asked for the report. */
  static final String ASKED = "timesAsked";

  private CharterAdherence() {}
}
