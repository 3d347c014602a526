package org.sharaka.workflow.mandates;

import java.time.LocalDate;
import java.util.Date;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/** The timers of a mandate, as {@code ${mandateDates.over(mandateId)}}. */
@Component("mandateDates")
public class MandateDates {

  private static final int DAYS_BEFORE = 30;

  private final Mandates mandates;
  private final WorkingCalendar calendar;

  MandateDates(Mandates mandates, WorkingCalendar calendar) {
    this.mandates = mandates;
    this.calendar = calendar;
  }

  public Date reminder(Long mandateId) {
    return morningOf(lastDay(mandateId).minusDays(DAYS_BEFORE));
  }

  /** The first moment at which the mandate does not hold any more. */
  public Date over(Long mandateId) {
    return morningOf(lastDay(mandateId).plusDays(1));
  }

  private LocalDate lastDay(long mandate) {
    return mandates.get(mandate).lastDay();
  }

  private Date morningOf(LocalDate day) {
    return Date.from(day.atStartOfDay(calendar.zone()).toInstant());
  }
}
