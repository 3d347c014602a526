package org.sharaka.privacy;

/** Where a request about someone's own data stands. */
public enum PrivacyStatus {
  UNCONFIRMED,
  IDENTITY,
  SEARCH,
  DECISION,
  EXECUTION,
  DONE,
  REFUSED,
  UNPROVEN;

  /** @return whether nothing more will be decided */
  public boolean isOver() {
    return this == DONE || this == REFUSED || this == UNPROVEN;
  }
}
