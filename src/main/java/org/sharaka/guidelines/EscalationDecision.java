package org.sharaka.guidelines;

/** Decides whether the objections to a clause make it a contested one. */
public interface EscalationDecision {

  /** @param ground why, named in the bundles under {@code guide.contested.ground} */
  record Decided(boolean escalated, String ground) {}

  Decided decide(Objections.Objection objection);
}
