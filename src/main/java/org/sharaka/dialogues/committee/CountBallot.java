package org.sharaka.dialogues.committee;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.committee.BallotResult.Basis;
import org.sharaka.dialogues.committee.BallotResult.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the votes. Where the result is final the ballot is closed with it; otherwise it stays open for what follows. */
@Service
@Transactional
public class CountBallot {

  private final Ballots ballots;
  private final Committee committee;
  private final CommitteeRules rules;
  private final Timeline timeline;

  CountBallot(Ballots ballots, Committee committee, CommitteeRules rules, Timeline timeline) {
    this.ballots = ballots;
    this.committee = committee;
    this.rules = rules;
    this.timeline = timeline;
  }

  public BallotResult of(long id) {
    Ballot ballot = ballots.lock(id);
    if (ballot.result() != null) {
      return ballot.result();
    }
    BallotResult result = new Counting(rules, wasPutOff(ballot), committee.chairOf(id)).of(ballot);
    if (result.verdict() == Verdict.DECIDED || result.verdict() == Verdict.UNDECIDED) {
      ballot.settle(result);
      ballots.save(ballot);
    }
    timeline.note(ballot.caseNumber(), "ballot.counted", Map.of("verdict", result.verdict().name(), "votes", result.votes(), "members", result.members()));
    return result;
  }

  private boolean wasPutOff(Ballot ballot) {
    List<Ballot> earlier = ballots.of(ballot.caseNumber());
    return earlier.stream().anyMatch(one -> one.result() != null && one.result().basis() == Basis.DEFERRED_AFTER_TIE);
  }
}
