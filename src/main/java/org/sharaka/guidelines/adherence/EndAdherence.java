package org.sharaka.guidelines.adherence;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what nobody confirmed, and what nobody reported on. What is over stays as it is. */
@Service
@Transactional
public class EndAdherence {

  private final Adherences adherences;
  private final AdherenceFile file;
  private final AdherenceMail mail;
  private final WorkingCalendar calendar;

  EndAdherence(Adherences adherences, AdherenceFile file, AdherenceMail mail, WorkingCalendar calendar) {
    this.adherences = adherences;
    this.file = file;
    this.mail = mail;
    this.calendar = calendar;
  }

  public void of(CaseNumber number) {
    AdherenceStatus status = adherences.get(number).status();
    if (status == AdherenceStatus.DECLARED) {
      file.change(number, a -> a.drop(calendar.today()), "dropped");
    } else if (!status.isOver()) {
      mail.write(file.change(number, a -> a.lapse(calendar.today()), "lapsed"), "adherenceLapsed", "lapsed", Map.of());
    }
  }
}
