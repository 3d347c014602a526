package org.sharaka.workflow.hold;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Component;

/** How long a project has stood still, in whole days. */
@Component
class Pause {

  private final WorkingCalendar calendar;

  Pause(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  Duration since(ProjectBoard.Line project) {
    return project.heldSince() == null ? Duration.ZERO : Duration.ofDays(ChronoUnit.DAYS.between(project.heldSince(), calendar.today()));
  }
}
