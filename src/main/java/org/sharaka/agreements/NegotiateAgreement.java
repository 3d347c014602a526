package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a round of negotiation with the parties: which version was talked about, and what it came to. */
@Service
@Transactional
public class NegotiateAgreement {

  private final AgreementFile file;
  private final Agreements agreements;
  private final NegotiationRounds rounds;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;

  NegotiateAgreement(AgreementFile file, Agreements agreements, NegotiationRounds rounds, CurrentActor actor, WorkingCalendar calendar) {
    this.file = file;
    this.agreements = agreements;
    this.rounds = rounds;
    this.actor = actor;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number, LocalDate on, NegotiationRound.Outcome outcome, String note) {
    Typed.check(Typed.chosen(outcome, "outcome"), Typed.text(note, "note", Typed.LONG),
        Typed.unless(on != null && !on.isAfter(calendar.today()), "heldOn", "agreement.heldOn"));
    int version = agreements.get(number).textVersion();
    file.change(number, agreement -> agreement.negotiated(outcome), "negotiated", Map.of("outcome", outcome.name(), "version", version));
    rounds.add(number, new NegotiationRound(version, on, outcome, note.strip(), actor.name()));
  }
}
