package org.sharaka.guidelines.glossary;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Changes a proposal together with the cover of its case and what is told of it there. */
@Component
class ProposalFile {

  private final Proposals proposals;
  private final CaseFiles files;
  private final Timeline timeline;

  ProposalFile(Proposals proposals, CaseFiles files, Timeline timeline) {
    this.proposals = proposals;
    this.files = files;
    this.timeline = timeline;
  }

  CaseNumber open(LocalizedText term) {
    return files.open(CaseType.TERM, term, ProposalStatus.PROPOSED.name(), null);
  }

  void begin(Proposal proposal) {
    proposals.add(proposal);
    timeline.note(proposal.number(), "term.proposed", Map.of("kind", proposal.kind().name(), "term", proposal.text().term()));
  }

  Proposal change(CaseNumber number, Consumer<Proposal> step) {
    Proposal proposal = proposals.get(number);
    step.accept(proposal);
    proposals.save(proposal);
    String status = proposal.status().name();
    if (proposal.status().isOver()) {
      files.close(number, status);
    } else {
      files.moveTo(number, status);
    }
    timeline.note(number, "term.moved", Map.of("status", status));
    return proposal;
  }
}
