package org.sharaka.guidelines.adherence;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an organisation in the public register, from today. */
@Service
@Transactional
public class EnterAdherent {

  private final Adherences adherences;
  private final AdherenceFile file;
  private final AdherenceMail mail;
  private final WorkingCalendar calendar;

  EnterAdherent(Adherences adherences, AdherenceFile file, AdherenceMail mail, WorkingCalendar calendar) {
    this.adherences = adherences;
    this.file = file;
    this.mail = mail;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number) {
    if (adherences.get(number).status() != AdherenceStatus.REGISTERED) {
      mail.write(file.change(number, a -> a.register(calendar.today()), "registered"), "adherenceRegistered", "registered", Map.of());
    }
  }
}
