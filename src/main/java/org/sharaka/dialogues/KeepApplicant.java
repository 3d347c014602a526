package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a request go on with an applicant whose membership was suspended, and keeps why. */
@Service
@Transactional
public class KeepApplicant {

  private final Moves moves;

  KeepApplicant(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number, String why) {
    TextRules rules = new TextRules();
    String reason = rules.required("reasonAr", why, TextRules.REASON);
    rules.check();
    moves.quietly(number, DialogueRequest::requireActive, "applicantKept", Map.of("reason", reason));
  }
}
