package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** On which days an addressee reports: each quarter, and when the last of its actions falls due. */
@Component
class ReportDays {

  private static final int MONTHS = 3;

  private final ActionPlans plans;
  private final WorkingCalendar calendar;

  ReportDays(ActionPlans plans, WorkingCalendar calendar) {
    this.plans = plans;
    this.calendar = calendar;
  }

  LocalDate first(List<PlannedAction> actions) {
    LocalDate today = calendar.today();
    LocalDate quarter = today.plusMonths(MONTHS);
    LocalDate last = actions.stream().map(PlannedAction::dueOn).max(Comparator.naturalOrder()).filter(day -> day.isAfter(today)).orElse(quarter);
    LocalDate day = last.isBefore(quarter) ? last : quarter;
    return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
  }

  LocalDate next(long addressee) {
    return first(plans.of(addressee));
  }
}
