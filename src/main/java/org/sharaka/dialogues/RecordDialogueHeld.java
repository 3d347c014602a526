package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the dialogue took place. Said twice it counts once. */
@Service
@Transactional
public class RecordDialogueHeld {

  private final Moves moves;
  private final Requests requests;

  RecordDialogueHeld(Moves moves, Requests requests) {
    this.moves = moves;
    this.requests = requests;
  }

  public void of(CaseNumber number) {
    if (requests.get(number).status() == RequestStatus.HELD) {
      return;
    }
    moves.move(number, r -> r.take(Step.HOLD), "held");
  }
}
