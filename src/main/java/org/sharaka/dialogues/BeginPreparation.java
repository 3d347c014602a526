package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets preparations begin: with whoever said yes, or without a counterpart when the committee decided so. */
@Service
@Transactional
public class BeginPreparation {

  private final Moves moves;
  private final Counterparts counterparts;

  BeginPreparation(Moves moves, Counterparts counterparts) {
    this.moves = moves;
    this.counterparts = counterparts;
  }

  public void of(CaseNumber number) {
    boolean together = counterparts.of(number).stream().anyMatch(counterpart -> counterpart.reply().comes());
    moves.move(number, r -> r.take(Step.PREPARE), "preparing", Map.of("together", together ? "yes" : "no"));
  }
}
