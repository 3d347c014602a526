package org.sharaka.workflow.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.Decisions;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** What members read before they vote: the matter, the secretariat's opinion, and the appeal where it is about one. */
@Component
class BallotMatter {

  private final CaseFiles files;
  private final Decisions decisions;
  private final List<BallotSubject> subjects;
  private final Sentences sentences;

  BallotMatter(CaseFiles files, Decisions decisions, List<BallotSubject> subjects, Sentences sentences) {
    this.files = files;
    this.decisions = decisions;
    this.subjects = subjects;
    this.sentences = sentences;
  }

  Map<String, Object> of(Ballot ballot) {
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("ballot.fact.members", Map.of("n", ballot.entitled().size(), "votes", ballot.votes().size())));
    facts.add(sentences.both(ballot.isWritten() ? "ballot.fact.written" : "ballot.fact.round", Map.of("n", ballot.round())));
    facts.addAll(subjects.stream().filter(subject -> subject.kind() == ballot.kind()).findFirst().map(subject -> subject.facts(ballot.caseNumber()))
        .orElseGet(() -> opinion(ballot)));
    return new HashMap<>(Map.of("title", files.find(ballot.caseNumber()).orElseThrow().title(), "number", ballot.caseNumber().value(), "facts", facts,
        "page", "/desk/requests/" + ballot.caseNumber()));
  }

  private List<LocalizedText> opinion(Ballot ballot) {
    List<LocalizedText> facts = new ArrayList<>();
    decisions.opinions(ballot.caseNumber()).stream().findFirst().ifPresent(opinion -> facts.add(sentences.both("ballot.fact.opinion",
        Map.of("recommendation", sentences.both("ballot.option." + opinion.recommendation(), Map.of()), "reason", opinion.reason()))));
    if (ballot.kind() == BallotKind.APPEAL) {
      decisions.appeal(ballot.caseNumber()).ifPresent(appeal -> facts.add(sentences.both("ballot.fact.appeal", Map.of("reason", appeal))));
    }
    return facts;
  }
}
