package org.sharaka.guidelines.glossary;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was approved: the term comes into use, or goes out of it. Carried out again, nothing changes. */
@Service
@Transactional
public class SettleProposal {

  private final Proposals proposals;
  private final Glossary glossary;
  private final WorkingCalendar calendar;

  SettleProposal(Proposals proposals, Glossary glossary, WorkingCalendar calendar) {
    this.proposals = proposals;
    this.glossary = glossary;
    this.calendar = calendar;
  }

  /** @return what was carried out */
  public ProposalKind of(CaseNumber number) {
    Proposal approved = proposals.get(number);
    if (approved.status() != ProposalStatus.APPROVED) {
      throw new IllegalStateException(number + " is not approved");
    }
    if (approved.kind() == ProposalKind.RETIRE) {
      glossary.giveUp(approved.retirement().term(), approved.retirement().successor(), calendar.today());
    } else if (glossary.written(approved.text().termAr()).isEmpty()) {
      glossary.add(approved.text(), calendar.today());
    }
    return approved.kind();
  }
}
