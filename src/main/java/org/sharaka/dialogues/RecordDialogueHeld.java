package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the dialogue took place. */
@Service
@Transactional
public class RecordDialogueHeld {

  private final Moves moves;

  RecordDialogueHeld(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number) {
    moves.move(number, r -> r.take(Step.HOLD), "held");
  }
}
