package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a withdrawal final when nobody who asked too has taken the request over in time. */
@Service
@Transactional
public class LetWithdrawalStand {

  private final Requests requests;
  private final Moves moves;

  LetWithdrawalStand(Requests requests, Moves moves) {
    this.requests = requests;
    this.moves = moves;
  }

  /** @return whether it stands; not when somebody was faster */
  public boolean of(CaseNumber number) {
    if (!requests.lock(number).mayBeTakenOver()) {
      return false;
    }
    moves.quietly(number, DialogueRequest::letWithdrawalStand, "withdrawalStands", Map.of());
    return true;
  }
}
