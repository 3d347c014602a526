package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.PhaseKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A project on hold since three weeks ago, to be looked at again in ten days. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class HeldProject implements Story {

  private static final int ON_HOLD_SINCE = 20;
  private static final int REVIEW_IN = 10;

  private final ProjectPlot plot;
  private final OfficeDays days;
  private final HoldProject hold;
  private final WorkingCalendar calendar;

  HeldProject(ProjectPlot plot, OfficeDays days, HoldProject hold, WorkingCalendar calendar) {
    this.plot = plot;
    this.days = days;
    this.hold = hold;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return 190;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    Work work = plot.begin("volunteering", start, PhaseKey.RESEARCH, today.plusDays(50), 53);
    days.until(work, w -> days.isOpen(w, "collectBenchmarks"));
    days.rest(work, today.minusDays(ON_HOLD_SINCE).atTime(9, 0).atZone(calendar.zone()).toInstant());
    days.as("director", () -> hold.hold(work.number(), new HoldProject.Pause("إعادة هيكلة الجهة المشرفة على العمل التطوعي.", today.plusDays(REVIEW_IN), true)));
    days.rest(work, Instant.now());
  }
}
