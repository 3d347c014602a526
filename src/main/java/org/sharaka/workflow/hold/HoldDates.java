package org.sharaka.workflow.hold;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Timers of the process: the day on which a pause is to be looked at again. */
@Component("holdDates")
public class HoldDates {

  private final ProjectBoard board;
  private final WorkingCalendar calendar;

  HoldDates(ProjectBoard board, WorkingCalendar calendar) {
    this.board = board;
    this.calendar = calendar;
  }

  public Date review(DelegateExecution execution) {
    return Date.from(calendar.endOf(board.get(CaseOf.number(execution)).resumeExpected()));
  }
}
