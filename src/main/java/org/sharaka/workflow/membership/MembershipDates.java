package org.sharaka.workflow.membership;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.NextCheck;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timer of a membership, as {@code ${membershipDates.nextCheck(execution)}}. */
@Component("membershipDates")
public class MembershipDates {

  private final NextCheck next;
  private final WorkingCalendar calendar;

  MembershipDates(NextCheck next, WorkingCalendar calendar) {
    this.next = next;
    this.calendar = calendar;
  }

  public Date nextCheck(DelegateExecution execution) {
    return Date.from(next.day(CaseOf.number(execution)).atStartOfDay(calendar.zone()).toInstant());
  }
}
