package org.sharaka.workflow.recommendation;

import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.recommendations.DialogueNeeded;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a recommendation needs a dialogue, the secretariat is told to ask for one; said again on the same day it is told once. */
@Component
class CallForDialogue {

  private final StaffMail mail;
  private final WorkingCalendar calendar;

  CallForDialogue(StaffMail mail, WorkingCalendar calendar) {
    this.mail = mail;
    this.calendar = calendar;
  }

  @EventListener
  void on(DialogueNeeded needed) {
    mail.write(needed.number(), Groups.SECRETARIAT, "recommendationDialogue", "dialogue/" + calendar.today());
  }
}
