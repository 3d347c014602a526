package org.sharaka.dialogues.committee;

/** What a ballot is about. */
public enum BallotKind {
  DECISION,
  /** An appeal against a decision; those who voted on the decision do not vote on it. */
  APPEAL,
  /** How to go on when nobody of the other side comes. */
  COUNTERPART,
  /** What becomes of the request of an applicant whose membership was suspended. */
  APPLICANT
}
