package org.sharaka.dialogues.committee;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a member's word that it has an interest in the matter: it does not vote, and the quorum is counted without it. */
@Service
@Transactional
public class DeclareInterest {

  private final Ballots ballots;
  private final Timeline timeline;

  DeclareInterest(Ballots ballots, Timeline timeline) {
    this.ballots = ballots;
    this.timeline = timeline;
  }

  public void in(long id, String account, String statement) {
    if (statement == null || statement.isBlank()) {
      throw Refusal.at("statement", "ballot.statementMissing").thrown();
    }
    Ballot ballot = ballots.lock(id);
    ballot.recuse(account, statement);
    ballots.recuse(id, account, statement);
    timeline.note(ballot.caseNumber(), "ballot.recused", Map.of());
  }
}
