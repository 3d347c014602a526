package org.sharaka.workflow.recommendation;

import java.time.Clock;
import org.sharaka.platform.security.Groups;
import org.sharaka.recommendations.DialogueNeeded;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a recommendation needs a dialogue, the secretariat is told to ask for one. */
@Component
class CallForDialogue {

  private final StaffMail mail;
  private final Clock clock;

  CallForDialogue(StaffMail mail, Clock clock) {
    this.mail = mail;
    this.clock = clock;
  }

  @EventListener
  void on(DialogueNeeded needed) {
    mail.write(needed.number(), Groups.SECRETARIAT, "recommendationDialogue", "dialogue/" + clock.instant().getEpochSecond());
  }
}
