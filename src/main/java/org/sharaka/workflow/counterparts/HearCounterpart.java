package org.sharaka.workflow.counterparts;

import org.sharaka.dialogues.CounterpartReplied;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands the reply of an invited body to its invitation, if that still waits for it. */
@Component
class HearCounterpart {

  private final Messages messages;

  HearCounterpart(Messages messages) {
    this.messages = messages;
  }

  @EventListener
  void on(CounterpartReplied replied) {
    messages.tellOne(replied.number(), CounterpartRound.REPLIED, CounterpartRound.COUNTERPART, replied.counterpart());
  }
}
