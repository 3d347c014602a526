package org.sharaka.dialogues.committee;

/** What a ballot is about. */
public enum BallotKind {
  DECISION,
  /** An appeal against a decision; those who voted on the decision do not vote on it. */
  APPEAL
}
