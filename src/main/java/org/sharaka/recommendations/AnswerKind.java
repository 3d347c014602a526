package org.sharaka.recommendations;

/** What an addressee says to a recommendation. Silence is {@code NO_REPLY}; it is never taken for consent. */
public enum AnswerKind {
  ACCEPTED,
  PARTLY,
  REJECTED,
  NOT_APPLICABLE,
  NO_REPLY;

  public boolean isAccepting() {
    return this == ACCEPTED || this == PARTLY;
  }

  /** @return whether the addressee has to say why */
  boolean needsReason() {
    return this != ACCEPTED;
  }
}
