package org.sharaka.guidelines.glossary;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a proposal that was returned: taken back by people, or lapsed because nobody went on with it. */
@Service
@Transactional
public class GiveUpProposal {

  private final ProposalFile file;

  /** Why it ends. */
  public enum Why {WITHDRAWN, LAPSED}

  GiveUpProposal(ProposalFile file) {
    this.file = file;
  }

  public void of(CaseNumber number, Why why) {
    file.change(number, why == Why.WITHDRAWN ? Proposal::withdraw : Proposal::lapse);
  }
}
