package org.sharaka.workflow.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.projects.drafting.ImplementationPlan.State;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class PlanForms implements ProcessForms {

  static final String KEY = "implementationPlan";
  static final String OVER = "planOver";

  private final ImplementationPlan plan;
  private final ProjectTexts texts;
  private final ProjectHeading heading;
  private final Sentences sentences;

  PlanForms(ImplementationPlan plan, ProjectTexts texts, ProjectHeading heading, Sentences sentences) {
    this.plan = plan;
    this.texts = texts;
    this.heading = heading;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(KEY)
        .task("reviewYear", this::reviewShown, this::review)
        .task("closePlan", this::closeShown, this::close);
  }

  private Map<String, ?> reviewShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("review", plan.reviews(task.caseNumber()) + 1);
    shown.put("activities", plan.activities(task.caseNumber()).stream().map(a -> {
      Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(a.id()), "what", a.what(), "percent", a.percent(), "state", a.state().name()));
      row.put("evidence", a.evidence());
      return row;
    }).toList());
    return shown;
  }

  private Map<String, ?> review(TaskContext task, FormValues values) {
    List<ImplementationPlan.Finding> findings = values.rows("activities").stream()
        .map(row -> new ImplementationPlan.Finding(row.id("id"), row.integer("percent"), row.choice("state", State.class), row.text("evidence"))).toList();
    plan.review(task.caseNumber(), findings, values.text("assessment"));
    return Map.of(OVER, plan.isOver(task.caseNumber()));
  }

  private Map<String, ?> closeShown(TaskContext task) {
    List<ImplementationPlan.Activity> activities = plan.activities(task.caseNumber());
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("figures", sentences.both("plan.figures", Map.of("total", activities.size(), "done", activities.stream().filter(a -> a.state() == State.DONE).count())));
    return shown;
  }

  private Map<String, ?> close(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.PLAN_RESULT, values.text("result"));
    return Map.of();
  }
}
