package org.sharaka.workflow.screening;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The time to appeal, as {@code ${appealTime.over(execution)}}: the one the applicant was told, however urgent the request is. */
@Component("appealTime")
public class AppealTime {

  private final Requests requests;
  private final WorkingCalendar calendar;

  AppealTime(Requests requests, WorkingCalendar calendar) {
    this.requests = requests;
    this.calendar = calendar;
  }

  public Date over(DelegateExecution execution) {
    return Date.from(calendar.endOf(requests.get(CaseOf.number(execution)).course().appealUntil()));
  }
}
