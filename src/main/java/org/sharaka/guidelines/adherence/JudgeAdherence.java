package org.sharaka.guidelines.adherence;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organisation into the register of adherents, or does not and says why. */
@Service
@Transactional
public class JudgeAdherence {

  private final AdherenceFile file;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;

  JudgeAdherence(AdherenceFile file, CurrentActor actor, WorkingCalendar calendar) {
    this.file = file;
    this.actor = actor;
    this.calendar = calendar;
  }

  public void as(CaseNumber number, boolean accepted, String reason) {
    file.change(number, a -> {
      if (accepted) {
        a.accept(actor.name());
      } else {
        a.refuse(reason, calendar.today());
      }
    }, accepted ? "accepted" : "refused");
  }
}
