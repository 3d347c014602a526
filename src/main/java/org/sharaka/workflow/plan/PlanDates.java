package org.sharaka.workflow.plan;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** The timer of the plan: the end of each of its years. */
@Component("planDates")
public class PlanDates {

  private final ImplementationPlan plan;
  private final WorkingCalendar calendar;

  PlanDates(ImplementationPlan plan, WorkingCalendar calendar) {
    this.plan = plan;
    this.calendar = calendar;
  }

  public Date nextReview(DelegateExecution execution) {
    return Date.from(calendar.endOf(plan.nextReview(CaseOf.number(execution))));
  }
}
