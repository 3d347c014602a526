package org.sharaka.workflow.intake;

import java.util.Map;
import org.sharaka.dialogues.InformationProvided;
import org.sharaka.dialogues.MergeAnswered;
import org.sharaka.workflow.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands what applicants answer on their page to the intake that waits for it. */
@Component
class HearApplicant {

  private final Messages messages;

  HearApplicant(Messages messages) {
    this.messages = messages;
  }

  @EventListener
  void on(InformationProvided provided) {
    messages.tell(provided.number(), RequestIntake.INFO_PROVIDED);
  }

  @EventListener
  void on(MergeAnswered answered) {
    messages.tell(answered.number(), RequestIntake.MERGE_ANSWERED, Map.of(RequestIntake.MERGE_AGREED, answered.agreed()));
  }
}
