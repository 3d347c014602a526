package org.sharaka.guidelines;

/**
 * How a pass of the reviews ended. {@code EXHAUSTED} means returned for the last time: somebody has to decide. Of the
 * ends only {@code REVIEWED} and {@code ACCEPTED} let a text go on.
 */
public enum ReviewOutcome {
  REVIEWED,
  CORRECTION,
  EXHAUSTED,
  ACCEPTED,
  RETURNED;

  public boolean letsGoOn() {
    return this == REVIEWED || this == ACCEPTED;
  }
}
