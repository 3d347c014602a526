package org.sharaka.workflow.counterparts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.SettleWithoutCounterpart;
import org.sharaka.dialogues.SettleWithoutCounterpart.Way;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.TaskContext;
import org.sharaka.workflow.voting.BallotSubject;
import org.sharaka.workflow.voting.DecisionVote;
import org.sharaka.workflow.voting.VoteWords;
import org.springframework.stereotype.Component;

/** The committee votes on how a request goes on when nobody of the other side comes; the secretariat puts it into words. */
@Component
class WayWithout implements BallotSubject {

  /** What an undecided committee comes to: it closes nothing and sends nobody away. */
  private static final Way UNDECIDED = Way.WRITTEN;

  private final RequestFacts facts;
  private final SaidReplies replies;
  private final Ballots ballots;
  private final VoteWords words;
  private final SettleWithoutCounterpart settle;
  private final Charter charter;

  WayWithout(RequestFacts facts, SaidReplies replies, Ballots ballots, VoteWords words, SettleWithoutCounterpart settle, Charter charter) {
    this.facts = facts;
    this.replies = replies;
    this.ballots = ballots;
    this.words = words;
    this.settle = settle;
    this.charter = charter;
  }

  @Override
  public BallotKind kind() {
    return BallotKind.COUNTERPART;
  }

  @Override
  public List<String> options(CaseNumber number) {
    return Arrays.stream(Way.values()).map(Enum::name).toList();
  }

  @Override
  public List<LocalizedText> facts(CaseNumber number) {
    return replies.of(number);
  }

  Map<String, ?> draft(TaskContext task) {
    Ballot ballot = ballots.get(task.number(DecisionVote.BALLOT));
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    shown.put("replies", replies.of(task.caseNumber()));
    shown.put("way", way(ballot).name());
    shown.put("vote", words.of(ballot, way(ballot).name()));
    shown.put("charter", Options.of(charter.of(task.caseNumber()), Charter.Clause::code, Charter.Clause::title));
    return shown;
  }

  Map<String, ?> settled(TaskContext task, FormValues values) {
    Way way = way(ballots.get(task.number(DecisionVote.BALLOT)));
    LocalizedText reason = new LocalizedText(values.text("reasonAr"), values.text("reasonEn"));
    settle.as(task.caseNumber(), new SettleWithoutCounterpart.Settlement(way, reason, new LinkedHashSet<>(values.choices("clauses")), values.text("redirectedTo")));
    return Map.of(CounterpartRound.DECISION, way.name());
  }

  private static Way way(Ballot ballot) {
    String outcome = ballot.result().outcome();
    return outcome == null ? UNDECIDED : Way.valueOf(outcome);
  }
}
