package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody other than the author approves a text, hands it back, or refuses it. Where the law asks for it, legal consents in writing first. */
@Service
@Transactional
public class ApproveAgreement {

  private final AgreementFile file;
  private final CurrentActor actor;

  /** What can be decided. */
  public enum Decision {
    APPROVE,
    RETURN,
    REFUSE
  }

  ApproveAgreement(AgreementFile file, CurrentActor actor) {
    this.file = file;
    this.actor = actor;
  }

  /** @return whether the text goes on to the approval */
  public boolean consent(CaseNumber number, boolean given, String note) {
    Typed.check(Typed.text(note, "note", Typed.NOTE));
    if (given) {
      file.change(number, agreement -> agreement.consented(actor.name()), "consented", Map.of("reason", note.strip()));
    } else {
      file.change(number, agreement -> agreement.returned(actor.name()), "consentWithheld", Map.of("reason", note.strip()));
    }
    return given;
  }

  public void decide(CaseNumber number, Decision decision, String note) {
    Typed.check(Typed.chosen(decision, "decision"), decision == Decision.APPROVE ? Typed.optional(note, "note", Typed.NOTE) : Typed.text(note, "note", Typed.NOTE));
    switch (decision) {
      case APPROVE -> file.change(number, agreement -> agreement.approved(actor.name()), "approved", Map.of());
      case RETURN -> file.change(number, agreement -> agreement.returned(actor.name()), "returned", Map.of("reason", note.strip()));
      case REFUSE -> file.change(number, agreement -> agreement.refused(note.strip(), actor.name()), "refused", Map.of("reason", note.strip()));
    }
  }
}
