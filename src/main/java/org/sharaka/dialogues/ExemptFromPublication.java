package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why the outcome of a dialogue is not published; the reason is public in its place. */
@Service
@Transactional
public class ExemptFromPublication {

  private final Moves moves;

  ExemptFromPublication(Moves moves) {
    this.moves = moves;
  }

  public void of(CaseNumber number, Exemption why) {
    moves.move(number, r -> r.exempt(why.name()), "exempted", Map.of("why", why.name()));
  }
}
