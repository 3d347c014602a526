package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal reviewer finds a text sound, or hands it back with what the law asks for. */
@Service
@Transactional
public class ReviewLegally {

  private final AgreementFile file;
  private final CurrentActor actor;

  ReviewLegally(AgreementFile file, CurrentActor actor) {
    this.file = file;
    this.actor = actor;
  }

  public void handle(CaseNumber number, boolean sound, String note) {
    Typed.check(Typed.text(note, "note", Typed.NOTE));
    file.change(number, agreement -> agreement.legallyReviewed(sound, actor.name()), sound ? "foundSound" : "legallyReturned", Map.of("reason", note.strip()));
  }
}
