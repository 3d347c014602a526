package org.sharaka.workflow.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.ClockBoard;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.language.Dates;
import org.springframework.stereotype.Component;

/** By when an addressee is expected to do what it is asked. */
@Component
class ExpectedBy {

  private final ServiceLevels levels;
  private final ClockBoard clocks;
  private final WorkingCalendar calendar;
  private final Dates dates;

  ExpectedBy(ServiceLevels levels, ClockBoard clocks, WorkingCalendar calendar, Dates dates) {
    this.levels = levels;
    this.clocks = clocks;
    this.calendar = calendar;
    this.dates = dates;
  }

  /** Of a step that is about to begin. */
  LocalDate from(String level) {
    return calendar.plus(calendar.today(), levels.inForce(level).target());
  }

  /** The clock of the step that is going on; an addressee has one at a time. */
  Optional<CaseClock> clock(CaseNumber number, long addressee) {
    return clocks.open(number).stream().filter(clock -> clock.localKey().equals(String.valueOf(addressee))).findFirst();
  }

  LocalDate day(CaseClock clock) {
    return dates.day(clock.dueAt());
  }
}
