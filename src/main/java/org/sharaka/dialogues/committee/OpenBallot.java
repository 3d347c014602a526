package org.sharaka.dialogues.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question of a case to the vote. An appeal is voted on by others than those who voted before. */
@Service
@Transactional
public class OpenBallot {

  private final Committee committee;
  private final Ballots ballots;
  private final Timeline timeline;

  OpenBallot(Committee committee, Ballots ballots, Timeline timeline) {
    this.committee = committee;
    this.ballots = ballots;
    this.timeline = timeline;
  }

  public Ballot on(CaseNumber number, BallotKind kind, List<String> options) {
    Set<String> excluded = kind == BallotKind.APPEAL ? votedBefore(number) : Set.of();
    long id = ballots.open(number, kind, options, committee.electorate(excluded).stream().map(BallotMember::of).toList());
    timeline.note(number, "ballot.opened", Map.of("kind", kind.name()));
    return ballots.get(id);
  }

  private Set<String> votedBefore(CaseNumber number) {
    return ballots.of(number).stream().flatMap(ballot -> ballot.votes().stream()).map(Vote::account).collect(Collectors.toSet());
  }
}
