package org.sharaka.workflow.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.agreements.Agreement;
import org.sharaka.agreements.Agreements;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timers of agreements, as {@code ${agreementDates.end(execution)}}. Their terms run in calendar days. */
@Component("agreementDates")
public class AgreementDates {

  private static final int FIRST_CALL = 90;
  private static final int HALF_YEAR = 6;

  private final Agreements agreements;
  private final WorkingCalendar calendar;

  AgreementDates(Agreements agreements, WorkingCalendar calendar) {
    this.agreements = agreements;
    this.calendar = calendar;
  }

  public Date ninetyDaysBefore(DelegateExecution execution) {
    return morning(agreement(execution).endsOn().minusDays(FIRST_CALL));
  }

  /** The morning after the last day. */
  public Date end(DelegateExecution execution) {
    return morning(agreement(execution).endsOn().plusDays(1));
  }

  public Date noticeOver(DelegateExecution execution) {
    return morning(agreement(execution).notice().until().plusDays(1));
  }

  /** @return an ISO 8601 interval that begins half a year after the signature */
  public String halfYears(DelegateExecution execution) {
    LocalDate first = agreement(execution).signature().on().plusMonths(HALF_YEAR);
    LocalDateTime at = LocalDateTime.ofInstant(morning(first).toInstant(), ZoneId.systemDefault()).withSecond(1);
    return "R/" + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at) + "/P" + HALF_YEAR + "M";
  }

  private Agreement agreement(DelegateExecution execution) {
    return agreements.get(CaseOf.number(execution));
  }

  private Date morning(LocalDate day) {
    return Date.from(day.atTime(8, 0).atZone(calendar.zone()).toInstant());
  }
}
