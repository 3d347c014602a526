package org.sharaka.dialogues;

import org.sharaka.cases.Clocks;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that a request cannot wait: from now on everything has half the time. */
@Service
@Transactional
public class ConfirmUrgency {

  private final Moves moves;
  private final Clocks clocks;
  private final ApplicationEventPublisher events;

  ConfirmUrgency(Moves moves, Clocks clocks, ApplicationEventPublisher events) {
    this.moves = moves;
    this.clocks = clocks;
    this.events = events;
  }

  public void of(CaseNumber number) {
    moves.move(number, DialogueRequest::confirmUrgency, "urgent");
    clocks.hurry(number);
    events.publishEvent(new UrgencyConfirmed(number));
  }
}
