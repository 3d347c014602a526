package org.sharaka.workflow.voting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.dialogues.committee.CastVote;
import org.sharaka.dialogues.committee.DeclareInterest;
import org.sharaka.dialogues.committee.Vote;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class VotingForms implements ProcessForms {

  private final Ballots ballots;
  private final CastVote cast;
  private final DeclareInterest declare;
  private final BallotMatter matter;
  private final Charter charter;
  private final Sentences sentences;

  VotingForms(Ballots ballots, CastVote cast, DeclareInterest declare, BallotMatter matter, Charter charter, Sentences sentences) {
    this.ballots = ballots;
    this.cast = cast;
    this.declare = declare;
    this.matter = matter;
    this.charter = charter;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(DecisionVote.KEY).task(DecisionVote.CAST_VOTE, this::question, this::voted);
  }

  private Map<String, ?> question(TaskContext task) {
    Ballot ballot = ballots.get(task.number(DecisionVote.BALLOT));
    Map<String, Object> shown = matter.of(ballot);
    shown.put("choices", Options.of(ballot.options(), option -> option, option -> sentences.both("ballot.option." + option, Map.of())));
    shown.put("charter", Options.of(charter.of(task.caseNumber()), Charter.Clause::code, clause -> clause.title()));
    return shown;
  }

  /** Nobody votes for another, not even a member of the same committee. */
  private Map<String, ?> voted(TaskContext task, FormValues values) {
    String voter = task.text(DecisionVote.VOTER);
    if (!voter.equals(task.actor())) {
      throw Refusal.of("ballot.anothersVote").thrown();
    }
    long ballot = task.number(DecisionVote.BALLOT);
    if (values.text("stand").equals("INTEREST")) {
      declare.in(ballot, voter, values.text("statement"));
    } else {
      cast.in(ballot, new Vote(voter, values.text("stand").equals(Vote.ABSTAIN) ? Vote.ABSTAIN : values.text("choice"), values.text("reason"),
          new LinkedHashSet<>(List.copyOf(values.choices("clauses"))), values.text("reservation")));
    }
    return Map.of();
  }
}
