package org.sharaka.workflow.recommendation;

import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.recommendations.ActionPlans;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.CheckEvidence;
import org.sharaka.recommendations.PlannedAction;
import org.sharaka.recommendations.ProgressReports;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class RecommendationWorkForms implements ProcessForms {

  private static final String YES = "YES";

  private final Recommendations recommendations;
  private final ActionPlans plans;
  private final ProgressReports reports;
  private final CheckEvidence check;
  private final Register register;
  private final Sentences sentences;

  RecommendationWorkForms(Recommendations recommendations, ActionPlans plans, ProgressReports reports, CheckEvidence check, Register register, Sentences sentences) {
    this.recommendations = recommendations;
    this.plans = plans;
    this.reports = reports;
    this.check = check;
    this.register = register;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(RecommendationFollowUp.WORK).task("verifyEvidence", this::shown, this::verified).task("decideOnEnd", this::shown, this::decided);
  }

  private Map<String, ?> shown(TaskContext task) {
    Recommendation recommendation = recommendations.get(task.caseNumber());
    Addressee addressee = recommendation.addressee(task.number(RecommendationFollowUp.ADDRESSEE));
    ProgressReports.Report report = reports.of(addressee.id()).get(0);
    return Map.of("text", recommendation.wording().text(), "organisation", register.organisation(addressee.organisationId()).orElseThrow().name(),
        "plan", plans.of(addressee.id()).stream().map(this::line).toList(), "progress", sentences.both("recommendation.progress." + report.progress(), Map.of()),
        "report", report.text(), "page", "/desk/recommendations/" + recommendation.number());
  }

  private LocalizedText line(PlannedAction action) {
    return sentences.both("recommendation.plan.line", Map.of("what", action.what(), "day", action.dueOn(), "evidence", action.evidence()));
  }

  private Map<String, ?> verified(TaskContext task, FormValues values) {
    boolean convinces = YES.equals(values.text("outcome"));
    check.implementation(task.caseNumber(), task.number(RecommendationFollowUp.ADDRESSEE), convinces, values.text("note"));
    return Map.of(RecommendationFollowUp.CONVINCES, convinces);
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    boolean ends = YES.equals(values.text("outcome"));
    check.end(task.caseNumber(), task.number(RecommendationFollowUp.ADDRESSEE), ends, values.text("note"));
    return Map.of(RecommendationFollowUp.MAY_END, ends);
  }
}
