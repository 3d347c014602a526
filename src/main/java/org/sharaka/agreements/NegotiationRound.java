package org.sharaka.agreements;

import java.time.LocalDate;

/** What a round of negotiation came to. */
public record NegotiationRound(int textVersion, LocalDate on, Outcome outcome, String note, String by) {

  /** What the parties left the table with. */
  public enum Outcome {
    AGREED,
    ANOTHER_ROUND,
    REDRAFT,
    FAILED
  }
}
