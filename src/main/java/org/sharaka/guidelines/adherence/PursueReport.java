package org.sharaka.guidelines.adherence;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the report on a year when it is due, reminds of it twenty working days later, and after forty asks no more. */
@Service
@Transactional
public class PursueReport {

  private static final int PATIENCE = 20;
  private static final int STEPS = 2;

  private final Adherences adherences;
  private final AdherenceMail mail;
  private final WorkingCalendar calendar;

  PursueReport(Adherences adherences, AdherenceMail mail, WorkingCalendar calendar) {
    this.adherences = adherences;
    this.mail = mail;
    this.calendar = calendar;
  }

  /** @return the day of the next step */
  public LocalDate next(CaseNumber number, int taken) {
    return calendar.plus(adherences.get(number).state().reportDueOn(), taken * PATIENCE);
  }

  /**
   * @param taken how many steps were taken before
   * @return whether the organisation may still report
   */
  public boolean step(CaseNumber number, int taken) {
    Adherence adherence = adherences.get(number);
    LocalDate due = adherence.state().reportDueOn();
    if (taken < STEPS) {
      mail.write(adherence, taken == 0 ? "adherenceReportDue" : "adherenceReportReminder", "report/" + due + "/" + taken, Map.of());
    }
    return taken < STEPS;
  }
}
