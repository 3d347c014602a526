package org.sharaka.workflow.partnership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.KeepApplicant;
import org.sharaka.dialogues.SuspendRequest;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.TaskContext;
import org.sharaka.workflow.voting.BallotSubject;
import org.sharaka.workflow.voting.DecisionVote;
import org.sharaka.workflow.voting.VoteWords;
import org.springframework.stereotype.Component;

/**
 * The committee votes on the request of an applicant whose membership was suspended: it goes on, or rests until somebody
 * takes it over. One that is to end is cancelled on the desk. Where the committee cannot decide, nothing changes.
 */
@Component
class ApplicantsFate implements BallotSubject {

  private static final String KEEP = "KEEP";
  private static final String HOLD = "HOLD";

  private final RequestFacts facts;
  private final Ballots ballots;
  private final VoteWords words;
  private final SuspendRequest suspend;
  private final KeepApplicant keep;
  private final Sentences sentences;

  ApplicantsFate(RequestFacts facts, Ballots ballots, VoteWords words, SuspendRequest suspend, KeepApplicant keep, Sentences sentences) {
    this.facts = facts;
    this.ballots = ballots;
    this.words = words;
    this.suspend = suspend;
    this.keep = keep;
    this.sentences = sentences;
  }

  @Override
  public BallotKind kind() {
    return BallotKind.APPLICANT;
  }

  @Override
  public List<String> options(CaseNumber number) {
    return List.of(KEEP, HOLD);
  }

  @Override
  public List<LocalizedText> facts(CaseNumber number) {
    return List.of(sentences.both("ballot.fact.applicant", Map.of()));
  }

  Map<String, ?> draft(TaskContext task) {
    Ballot ballot = ballots.get(task.number(DecisionVote.BALLOT));
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    shown.put("decision", decision(ballot));
    shown.put("vote", words.of(ballot, decision(ballot)));
    return shown;
  }

  Map<String, ?> settled(TaskContext task, FormValues values) {
    if (HOLD.equals(decision(ballots.get(task.number(DecisionVote.BALLOT))))) {
      suspend.of(task.caseNumber(), new LocalizedText(values.text("reasonAr"), values.text("reasonEn")));
    } else {
      keep.of(task.caseNumber(), values.text("reasonAr"));
    }
    return Map.of();
  }

  private static String decision(Ballot ballot) {
    return HOLD.equals(ballot.result().outcome()) ? HOLD : KEEP;
  }
}
