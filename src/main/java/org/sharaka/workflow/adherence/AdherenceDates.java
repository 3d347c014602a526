package org.sharaka.workflow.adherence;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.guidelines.adherence.PursueReport;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timer of an adherent's year, as {@code ${adherenceDates.next(execution)}}. */
@Component("adherenceDates")
public class AdherenceDates {

  private final PursueReport pursue;
  private final WorkingCalendar calendar;

  AdherenceDates(PursueReport pursue, WorkingCalendar calendar) {
    this.pursue = pursue;
    this.calendar = calendar;
  }

  public Date next(DelegateExecution execution) {
    return Date.from(pursue.next(CaseOf.number(execution), asked(execution)).atStartOfDay(calendar.zone()).toInstant());
  }

  static int asked(DelegateExecution execution) {
    return execution.getVariable(CharterAdherence.ASKED) instanceof Integer times ? times : 0;
  }
}
