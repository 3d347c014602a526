package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the minutes of the dialogue are approved. */
@Service
@Transactional
public class DocumentDialogue {

  private final Moves moves;

  DocumentDialogue(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number) {
    moves.move(number, DialogueRequest::document, "documented");
  }
}
