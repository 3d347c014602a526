package org.sharaka.dialogues.screening;

/** When one request doubles another, which stands in a decision table. */
public interface DuplicateDecision {

  /**
   * How a request compares with another.
   *
   * @param similarity from 0 to 1
   * @param ageDays    since the other was made
   */
  record Facts(boolean sameApplicant, boolean sameIssue, boolean stillOpen, double similarity, boolean sameCounterpart, int ageDays, boolean outcomePublished) {}

  /** The gravest first. */
  enum Verdict {
    BLOCK_DUPLICATE,
    PROPOSE_MERGE,
    REQUIRE_NEW_ELEMENT,
    SHOW_RELATED,
    NEW
  }

  Verdict judge(Facts facts);
}
