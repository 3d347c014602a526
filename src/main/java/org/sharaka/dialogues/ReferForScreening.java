package org.sharaka.dialogues;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a complete request on to be held against the charter. */
@Service
@Transactional
public class ReferForScreening {

  private final Moves moves;

  ReferForScreening(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number) {
    moves.move(number, r -> r.take(Step.REFER), "referred");
  }
}
