package org.sharaka.workflow.screening;

import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.Decision;
import org.sharaka.dialogues.DecisionOutcome;
import org.sharaka.dialogues.DecideRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.dialogues.committee.Vote;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.screening.RequestScreening.Result;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.TaskContext;
import org.sharaka.workflow.voting.DecisionVote;
import org.sharaka.workflow.voting.VoteWords;
import org.springframework.stereotype.Component;

/** Puts into words what the committee voted for. What it is stands fast; the secretariat only writes it down. */
@Component
class DecisionWording {

  private final RequestFacts facts;
  private final Ballots ballots;
  private final DecideRequest decide;
  private final Requests requests;
  private final Charter charter;
  private final WorkingCalendar calendar;
  private final VoteWords words;

  DecisionWording(RequestFacts facts, Ballots ballots, DecideRequest decide, Requests requests, Charter charter, WorkingCalendar calendar, VoteWords words) {
    this.facts = facts;
    this.ballots = ballots;
    this.decide = decide;
    this.requests = requests;
    this.charter = charter;
    this.calendar = calendar;
    this.words = words;
  }

  Map<String, ?> draft(TaskContext task) {
    Ballot ballot = ballots.get(task.number(DecisionVote.BALLOT));
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    shown.put("outcome", outcome(ballot).name());
    shown.put("vote", words.of(ballot, outcome(ballot).name()));
    shown.put("charter", Options.of(charter.of(task.caseNumber()), Charter.Clause::code, Charter.Clause::title));
    shown.put("clauses", List.copyOf(cited(ballot)));
    return shown;
  }

  Map<String, ?> decided(TaskContext task, FormValues values) {
    Ballot ballot = ballots.get(task.number(DecisionVote.BALLOT));
    DecisionOutcome outcome = outcome(ballot);
    Decision decision = new Decision(outcome, text(values, "reason"), new LinkedHashSet<>(values.choices("clauses")), text(values, "scope"),
        values.text("redirectedTo"), values.date("deferredUntil"), false, null);
    decide.of(task.caseNumber(), decision);
    Map<String, Object> known = new HashMap<>(Map.of(RequestScreening.DECISION, result(task, outcome).name()));
    if (outcome == DecisionOutcome.DEFER) {
      known.put(RequestScreening.DEFERRAL_OVER, Date.from(decision.deferredUntil().atStartOfDay(calendar.zone()).toInstant()));
    }
    return known;
  }

  private Result result(TaskContext task, DecisionOutcome outcome) {
    return switch (outcome) {
      case ACCEPT, ACCEPT_WITH_SCOPE -> Result.ACCEPT;
      case REDIRECT -> Result.REDIRECT;
      case DEFER -> Result.DEFER;
      case REJECT -> requests.get(task.caseNumber()).course().appealUntil() == null ? Result.REJECT_FINALLY : Result.REJECT;
    };
  }

  /** A ballot that led to nothing leaves everything as it is: the request is not accepted. */
  private static DecisionOutcome outcome(Ballot ballot) {
    String outcome = ballot.result().outcome();
    return outcome == null ? DecisionOutcome.REJECT : DecisionOutcome.valueOf(outcome);
  }

  private static Set<String> cited(Ballot ballot) {
    String outcome = ballot.result().outcome();
    Set<String> cited = new TreeSet<>();
    ballot.votes().stream().filter(vote -> vote.choice().equals(outcome)).map(Vote::clauses).forEach(cited::addAll);
    return cited;
  }

  private static LocalizedText text(FormValues values, String field) {
    return values.has(field + "Ar") ? new LocalizedText(values.text(field + "Ar"), values.text(field + "En")) : null;
  }
}
