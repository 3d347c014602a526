package org.sharaka.guidelines.glossary;

import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to give a term up, usually for another. Until somebody else agrees it stays in use. */
@Service
@Transactional
public class RetireTerm {

  private static final int REASON = 2000;

  private final Glossary glossary;
  private final Proposals proposals;
  private final ProposalFile file;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RetireTerm(Glossary glossary, Proposals proposals, ProposalFile file, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.glossary = glossary;
    this.proposals = proposals;
    this.file = file;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  /** @param successor the term to use instead, {@code null} where there is none */
  public CaseNumber with(long id, Long successor, String reason) {
    Term term = glossary.get(id);
    if (reason == null || reason.isBlank() || reason.length() > REASON) {
      throw Refusal.at("reason", "term.missing.reason").thrown();
    }
    if (successor != null && (successor == id || !glossary.get(successor).isInUse())) {
      throw Refusal.at("successor", "term.successor").thrown();
    }
    if (!term.isInUse() || proposals.open().stream().anyMatch(p -> p.retirement() != null && p.retirement().term() == id)) {
      throw Refusal.of("term.retiredAlready").thrown();
    }
    CaseNumber number = file.open(term.text().term());
    file.begin(Proposal.toGiveUp(number, term.text(), new Proposal.Retirement(id, successor, reason.strip()),
        new Proposal.Origin(actor.name(), null, clock.instant())));
    events.publishEvent(new TermProposed(number));
    return number;
  }
}
