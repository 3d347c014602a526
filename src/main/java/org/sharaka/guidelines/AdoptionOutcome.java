package org.sharaka.guidelines;

/** What is decided about a text laid before the decision maker. */
public enum AdoptionOutcome {
  APPROVED,
  APPROVED_WITH_AMENDMENTS,
  RETURNED,
  DEFERRED,
  REJECTED;

  public boolean adopts() {
    return this == APPROVED || this == APPROVED_WITH_AMENDMENTS;
  }
}
