package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words the change of a text in force. The end of the term stays as it is: that is moved by a renewal only. */
@Service
@Transactional
public class DraftAmendment {

  private final AgreementFile file;
  private final CurrentActor actor;

  DraftAmendment(AgreementFile file, CurrentActor actor) {
    this.file = file;
    this.actor = actor;
  }

  public void handle(CaseNumber number, String what) {
    Typed.check(Typed.text(what, "what", Typed.LONG));
    file.change(number, agreement -> agreement.amendmentDrafted(what.strip(), actor.name()), "amendmentDrafted", Map.of());
  }
}
