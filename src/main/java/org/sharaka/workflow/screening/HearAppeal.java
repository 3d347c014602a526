package org.sharaka.workflow.screening;

import org.sharaka.dialogues.RequestAppealed;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands an appeal to the screening that waits for it. */
@Component
class HearAppeal {

  private final Messages messages;

  HearAppeal(Messages messages) {
    this.messages = messages;
  }

  @EventListener
  void on(RequestAppealed appealed) {
    messages.tell(appealed.number(), RequestScreening.APPEALED);
  }
}
