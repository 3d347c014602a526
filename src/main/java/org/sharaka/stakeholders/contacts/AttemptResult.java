package org.sharaka.stakeholders.contacts;

/** What came of one attempt. */
public enum AttemptResult {
  REACHED,
  PARTIAL,
  APPOINTMENT,
  NO_ANSWER,
  REFUSED,
  WRONG_NUMBER;

  /** Whether the person spoke to the matter. */
  public boolean isConversation() {
    return this == REACHED || this == PARTIAL;
  }
}
