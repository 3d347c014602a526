package org.sharaka.guidelines;

import java.time.Instant;

/**
 * A clause on which opinions part.
 *
 * @param ground     why it was escalated, as the decision table answered
 * @param settlement how it was settled, {@code null} while it is not
 */
public record ContestedClause(long round, long clause, String ground, int sectors, boolean keyObjection, Settlement settlement) {

  /** What came of it. */
  public enum Outcome {
    TEXT_CHANGED,
    TEXT_KEPT,
    MINORITY_VIEW
  }

  /** @param minority the view of those who did not agree, recorded beside the text; with {@link Outcome#MINORITY_VIEW} only */
  public record Settlement(Outcome outcome, Wording reason, Wording minority, String by, Instant at) {}

  public boolean isOpen() {
    return settlement == null;
  }
}
