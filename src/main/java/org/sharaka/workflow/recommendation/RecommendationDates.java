package org.sharaka.workflow.recommendation;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timers of recommendations, as {@code ${recommendationDates.nextReport(execution)}}. */
@Component("recommendationDates")
public class RecommendationDates {

  private final Recommendations recommendations;
  private final WorkingCalendar calendar;

  RecommendationDates(Recommendations recommendations, WorkingCalendar calendar) {
    this.recommendations = recommendations;
    this.calendar = calendar;
  }

  /** The morning of the day on which the addressee is asked to report. */
  public Date nextReport(DelegateExecution execution) {
    return Date.from(recommendations.get(CaseOf.number(execution)).addressee(RecommendationFollowUp.addressee(execution)).nextReportOn()
        .atStartOfDay(calendar.zone()).toInstant());
  }
}
