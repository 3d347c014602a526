package org.sharaka.dialogues.committee;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a member's vote with its reason; whoever says yes or no names the clauses it rests on. */
@Service
@Transactional
public class CastVote {

  private static final int LONGEST = 2000;

  private final Ballots ballots;

  CastVote(Ballots ballots) {
    this.ballots = ballots;
  }

  public void in(long id, Vote vote) {
    check(vote);
    Ballot ballot = ballots.lock(id);
    ballot.cast(vote);
    ballots.add(ballot, vote);
  }

  private static void check(Vote vote) {
    List<Refusal> wrong = new ArrayList<>();
    if (vote.choice() == null) {
      wrong.add(Refusal.at("choice", "ballot.noSuchChoice"));
    } else if (!vote.isAbstention() && vote.clauses().isEmpty()) {
      wrong.add(Refusal.at("clauses", "ballot.clausesMissing"));
    }
    if (vote.reason() == null || vote.reason().isBlank()) {
      wrong.add(Refusal.at("reason", "ballot.reasonMissing"));
    } else if (vote.reason().length() > LONGEST) {
      wrong.add(Refusal.at("reason", "ballot.tooLong"));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }
}
