package org.sharaka.dialogues;

/** What the committee can decide about a request. */
public enum DecisionOutcome {
  ACCEPT,
  ACCEPT_WITH_SCOPE,
  REJECT,
  REDIRECT,
  DEFER;

  public boolean accepts() {
    return this == ACCEPT || this == ACCEPT_WITH_SCOPE;
  }
}
