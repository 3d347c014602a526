package org.sharaka.guidelines.glossary;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a proposal that was returned forward again, in other words. */
@Service
@Transactional
public class ReviseProposal {

  private final ProposalFile file;
  private final CurrentActor actor;

  ReviseProposal(ProposalFile file, CurrentActor actor) {
    this.file = file;
    this.actor = actor;
  }

  public void with(CaseNumber number, TermText text) {
    text.check();
    file.change(number, proposal -> proposal.revise(text, actor.name()));
  }
}
