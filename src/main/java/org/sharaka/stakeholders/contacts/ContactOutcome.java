package org.sharaka.stakeholders.contacts;

/** How a contact ended. */
public enum ContactOutcome {
  COMPLETED,
  PARTIAL,
  REFUSED,
  UNREACHABLE,
  POSTPONED,
  WRONG_CONTACT
}
