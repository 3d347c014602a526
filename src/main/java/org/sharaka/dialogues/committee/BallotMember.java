package org.sharaka.dialogues.committee;

import org.sharaka.dialogues.Constituency;

/**
 * Somebody who was asked to vote.
 *
 * @param recused   an interest was declared: no vote, and no count for the quorum
 * @param statement the interest
 */
public record BallotMember(String account, Constituency constituency, boolean recused, String statement) {

  static BallotMember of(CommitteeSeat seat) {
    return new BallotMember(seat.account(), seat.constituency(), false, null);
  }
}
