package org.sharaka.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Counts from a moment in the unit of a service level; urgent cases have half the time, rounded up. */
@Component
class ClockTimes {

  private final WorkingCalendar calendar;

  ClockTimes(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** @return {@code null} when the level says nothing */
  Instant after(Instant start, Integer amount, ServiceLevel.Unit unit, boolean urgent) {
    if (amount == null) {
      return null;
    }
    int counted = urgent ? (amount + 1) / 2 : amount;
    return switch (unit) {
      case WORKING_DAYS -> calendar.endOf(calendar.plus(day(start), counted));
      case CALENDAR_DAYS -> calendar.endOf(day(start).plusDays(counted));
      case HOURS -> start.plus(Duration.ofHours(counted));
    };
  }

  /** @return the moment moved on by the time between two others */
  Instant shifted(Instant moment, Instant from, Instant to, ServiceLevel.Unit unit) {
    if (moment == null) {
      return null;
    }
    return unit == ServiceLevel.Unit.WORKING_DAYS ? calendar.endOf(calendar.plus(day(moment), calendar.between(day(from), day(to))))
        : moment.plus(Duration.between(from, to));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }
}
