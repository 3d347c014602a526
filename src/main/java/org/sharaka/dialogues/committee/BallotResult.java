package org.sharaka.dialogues.committee;

import java.util.Map;

/**
 * What a count came to.
 *
 * @param outcome the option that won, {@code null} where none did
 * @param figures votes for each option, abstentions too
 * @param members entitled to vote
 */
public record BallotResult(Verdict verdict, String outcome, Basis basis, Map<String, Integer> figures, int members, int votes) {

  /** What follows from a count. */
  public enum Verdict {
    DECIDED,
    /** Too few took part; it goes on in writing. */
    NO_QUORUM,
    /** It is voted on once more. */
    TIE,
    /** No way is left to decide it. */
    UNDECIDED
  }

  /** What a result rests on; everyone may read it. */
  public enum Basis {
    MAJORITY,
    CASTING_VOTE,
    DEFERRED_AFTER_TIE,
    REJECTED_AFTER_TIE,
    DEFERRED_WITHOUT_QUORUM
  }
}
