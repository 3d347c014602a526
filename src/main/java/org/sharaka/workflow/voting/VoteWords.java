package org.sharaka.workflow.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.committee.Ballot;
import org.sharaka.dialogues.committee.BallotResult;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** A ballot's result and its votes in words, for whoever writes the decision down. */
@Component
public class VoteWords {

  private final Sentences sentences;

  VoteWords(Sentences sentences) {
    this.sentences = sentences;
  }

  /** @param outcome what follows from the ballot, also where no option won */
  public List<LocalizedText> of(Ballot ballot, String outcome) {
    BallotResult result = ballot.result();
    List<LocalizedText> said = new ArrayList<>();
    said.add(sentences.both("ballot.result", Map.of("outcome", sentences.both("ballot.option." + outcome, Map.of()),
        "basis", sentences.both("ballot.basis." + (result.basis() == null ? "NONE" : result.basis()), Map.of()), "votes", result.votes(), "members", result.members())));
    ballot.votes().forEach(vote -> said.add(sentences.both("ballot.vote", Map.of("choice", sentences.both("ballot.option." + vote.choice(), Map.of()),
        "reason", vote.reason(), "clauses", String.join(" ", vote.clauses()), "reservation", vote.reservation() == null ? "" : vote.reservation(),
        "reserved", vote.reservation() == null ? "no" : "yes"))));
    return said;
  }
}
