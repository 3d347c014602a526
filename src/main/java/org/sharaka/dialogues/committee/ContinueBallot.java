package org.sharaka.dialogues.committee;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an undecided ballot go on: in writing where too few took part, or with a second vote after a tie. */
@Service
@Transactional
public class ContinueBallot {

  private final Ballots ballots;
  private final Committee committee;

  ContinueBallot(Ballots ballots, Committee committee) {
    this.ballots = ballots;
    this.committee = committee;
  }

  /** Alternates of those who are absent or have an interest are asked too. */
  public Ballot inWriting(long id) {
    Ballot ballot = ballots.lock(id);
    List<String> known = ballot.members().stream().map(BallotMember::account).toList();
    List<String> missing = Stream.concat(ballot.voters().stream(), ballot.members().stream().filter(BallotMember::recused).map(BallotMember::account)).toList();
    List<BallotMember> stepIn = committee.alternatesOf(missing, known).stream().map(BallotMember::of).toList();
    ballot.goOnInWriting(stepIn);
    stepIn.forEach(member -> ballots.enlist(id, member));
    ballots.save(ballot);
    return ballot;
  }

  public Ballot again(long id) {
    Ballot ballot = ballots.lock(id);
    ballot.voteAgain();
    ballots.save(ballot);
    return ballot;
  }
}
