package org.sharaka.workflow.partnership;

import java.time.Clock;
import org.sharaka.dialogues.ConfirmUrgency;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a request cannot wait, at whatever step it stands: what runs has half the time left, and what follows half the time. */
@Component
@Transactional
public class HurryRequest {

  private final ConfirmUrgency confirm;
  private final ProcessTree tree;
  private final Clock clock;

  HurryRequest(ConfirmUrgency confirm, ProcessTree tree, Clock clock) {
    this.confirm = confirm;
    this.tree = tree;
    this.clock = clock;
  }

  public void of(CaseNumber number) {
    confirm.of(number);
    tree.hurry(number, PartnershipRequest.KEY, clock.instant());
  }
}
