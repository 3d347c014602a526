package org.sharaka.dialogues.committee;

/** What becomes of a vote that ends in a tie. */
public enum TiePolicy {
  /** It is voted on once more, then put off once, then the answer is no. Nobody's vote weighs more than another's. */
  VOTE_AGAIN,
  /** The vote of the co-chair whose turn it is decides. */
  CASTING_VOTE
}
