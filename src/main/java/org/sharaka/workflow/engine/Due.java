package org.sharaka.workflow.engine;

import java.util.Date;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Due dates and timers of the models, as {@code ${due.workingDays(5)}}. */
@Component("due")
public class Due {

  private final WorkingCalendar calendar;

  Due(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** @return the end of office hours, so many working days from today */
  public Date workingDays(int days) {
    return Date.from(calendar.dueIn(days));
  }
}
