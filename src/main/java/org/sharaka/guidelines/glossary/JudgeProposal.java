package org.sharaka.guidelines.glossary;

import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves, returns or rejects a proposal; never by who proposed it or wrote it last. */
@Service
@Transactional
public class JudgeProposal {

  private final Proposals proposals;
  private final Glossary glossary;
  private final ProposalFile file;
  private final CurrentActor actor;
  private final Clock clock;

  JudgeProposal(Proposals proposals, Glossary glossary, ProposalFile file, CurrentActor actor, Clock clock) {
    this.proposals = proposals;
    this.glossary = glossary;
    this.file = file;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param reason needed unless it is approved */
  public void as(CaseNumber number, Ruling ruling, String reason) {
    Proposal proposal = proposals.get(number);
    if (ruling == Ruling.APPROVED && proposal.kind() == ProposalKind.NEW && glossary.written(proposal.text().termAr()).isPresent()) {
      throw Refusal.at("ruling", "term.known").thrown();
    }
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    file.change(number, p -> p.decide(ruling, new Proposal.Decided(why, actor.name(), clock.instant())));
  }
}
