package org.sharaka.guidelines.adherence;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organisation go that wants to, at any time and without a reason. It may declare again whenever it wants. */
@Service
@Transactional
public class WithdrawAdherence {

  private final AdherenceFile file;
  private final AdherenceMail mail;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  WithdrawAdherence(AdherenceFile file, AdherenceMail mail, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.file = file;
    this.mail = mail;
    this.calendar = calendar;
    this.events = events;
  }

  public void of(CaseNumber number) {
    mail.write(file.change(number, a -> a.withdraw(calendar.today()), "withdrawn"), "adherenceWithdrawn", "withdrawn", Map.of());
    events.publishEvent(new AdherentSpoke(number, AdherentSpoke.Word.WITHDREW));
  }
}
