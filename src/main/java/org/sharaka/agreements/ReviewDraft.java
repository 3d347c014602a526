package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who did not write the draft looks at it and hands it on, or back with what is to be changed. */
@Service
@Transactional
public class ReviewDraft {

  private final AgreementFile file;
  private final CurrentActor actor;

  ReviewDraft(AgreementFile file, CurrentActor actor) {
    this.file = file;
    this.actor = actor;
  }

  public void handle(CaseNumber number, boolean accepted, String note) {
    Typed.check(accepted ? Typed.optional(note, "note", Typed.NOTE) : Typed.text(note, "note", Typed.NOTE));
    if (accepted) {
      file.change(number, agreement -> agreement.reviewed(true, actor.name()), "reviewed", Map.of());
    } else {
      file.change(number, agreement -> agreement.reviewed(false, actor.name()), "returned", Map.of("reason", note.strip()));
    }
  }
}
