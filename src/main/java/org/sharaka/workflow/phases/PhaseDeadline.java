package org.sharaka.workflow.phases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timer of the phases: rings at the planned end and every week after it until the phase is over. */
@Component("phaseDeadline")
public class PhaseDeadline {

  private final ProjectBoard board;
  private final WorkingCalendar calendar;

  PhaseDeadline(ProjectBoard board, WorkingCalendar calendar) {
    this.board = board;
    this.calendar = calendar;
  }

  /** @return an ISO 8601 repeating interval */
  public String weekly(DelegateExecution execution) {
    PhaseKey phase = PhaseOf.phase(execution);
    LocalDate end = board.get(CaseOf.number(execution)).phases().get(phase.ordinal()).phase().plannedEnd();
    LocalDateTime first = LocalDateTime.ofInstant(calendar.endOf(end), ZoneId.systemDefault());
    return "R/" + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(first.withNano(0).withSecond(1)) + "/P7D";
  }
}
