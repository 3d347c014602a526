package org.sharaka.guidelines.glossary;

import java.time.Clock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a term for the glossary, in both languages. What is in use already is not proposed again. */
@Service
@Transactional
public class ProposeTerm {

  private final Glossary glossary;
  private final ProposalFile file;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ProposeTerm(Glossary glossary, ProposalFile file, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.glossary = glossary;
    this.file = file;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  /** @param organisation that proposes it from its own page, {@code null} for the staff */
  public CaseNumber with(TermText text, Long organisation) {
    text.check();
    if (glossary.written(text.termAr()).isPresent()) {
      throw Refusal.at("termAr", "term.known").thrown();
    }
    CaseNumber number = file.open(text.term());
    file.begin(Proposal.toUse(number, text, new Proposal.Origin(actor.name(), organisation, clock.instant())));
    events.publishEvent(new TermProposed(number));
    return number;
  }
}
