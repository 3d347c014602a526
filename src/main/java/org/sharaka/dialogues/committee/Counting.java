package org.sharaka.dialogues.committee;

import java.util.List;
import java.util.Optional;
import org.sharaka.dialogues.committee.BallotResult.Basis;
import org.sharaka.dialogues.committee.BallotResult.Verdict;

/**
 * Counts a ballot by the committee's rules.
 *
 * @param putOffBefore the same matter was put off before because of a tie
 */
record Counting(CommitteeRules rules, boolean putOffBefore, Optional<String> chair) {

  private static final int LAST_ROUND = 2;
  private static final String DEFER = "DEFER";
  private static final String REJECT = "REJECT";

  BallotResult of(Ballot ballot) {
    if (!ballot.hasQuorum(rules.quorumOf(ballot.isWritten()))) {
      return ballot.isWritten() ? withoutQuorum(ballot) : result(ballot, Verdict.NO_QUORUM, null, null);
    }
    List<String> leading = ballot.leading();
    return leading.size() == 1 ? result(ballot, Verdict.DECIDED, leading.get(0), Basis.MAJORITY) : tie(ballot, leading);
  }

  private BallotResult withoutQuorum(Ballot ballot) {
    return ballot.options().contains(DEFER) ? result(ballot, Verdict.DECIDED, DEFER, Basis.DEFERRED_WITHOUT_QUORUM) : result(ballot, Verdict.UNDECIDED, null, null);
  }

  private BallotResult tie(Ballot ballot, List<String> leading) {
    if (rules.tie() == TiePolicy.CASTING_VOTE) {
      Optional<String> casting = chair.flatMap(ballot::choiceOf).filter(leading::contains);
      if (casting.isPresent()) {
        return result(ballot, Verdict.DECIDED, casting.get(), Basis.CASTING_VOTE);
      }
    }
    if (ballot.round() < LAST_ROUND) {
      return result(ballot, Verdict.TIE, null, null);
    }
    if (!putOffBefore && ballot.options().contains(DEFER)) {
      return result(ballot, Verdict.DECIDED, DEFER, Basis.DEFERRED_AFTER_TIE);
    }
    return ballot.options().contains(REJECT) ? result(ballot, Verdict.DECIDED, REJECT, Basis.REJECTED_AFTER_TIE) : result(ballot, Verdict.UNDECIDED, null, null);
  }

  private static BallotResult result(Ballot ballot, Verdict verdict, String outcome, Basis basis) {
    return new BallotResult(verdict, outcome, basis, ballot.figures(), ballot.entitled().size(), ballot.votes().size());
  }
}
