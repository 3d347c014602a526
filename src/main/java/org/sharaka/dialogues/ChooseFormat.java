package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles the form of the dialogue and what may be told of it. */
@Service
@Transactional
public class ChooseFormat {

  private final Moves moves;

  ChooseFormat(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number, DialogueFormat format, Confidentiality confidentiality) {
    TextRules rules = new TextRules();
    rules.say(format == null, "format", "request.noSuchChoice");
    rules.say(confidentiality == null, "confidentiality", "request.noSuchChoice");
    rules.check();
    moves.move(number, r -> r.choose(format, confidentiality), "format", Map.of("format", format.name(), "confidentiality", confidentiality.name()));
  }
}
