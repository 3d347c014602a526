package org.sharaka.guidelines;

/** What was made of a comment. */
public enum CommentDecision {
  ACCEPTED,
  ACCEPTED_IN_PART,
  NOTED,
  REJECTED,
  OUT_OF_SCOPE
}
