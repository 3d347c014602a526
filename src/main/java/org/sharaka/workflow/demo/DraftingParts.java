package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.springframework.stereotype.Component;

/** The implementation plan of three years, and the draft that answers every need or says why not. */
@Component
class DraftingParts implements UsualParts.Area {

  private final OfficeForms forms;
  private final ImplementationPlan plan;
  private final GuideWriter writer;
  private final WorkingCalendar calendar;

  DraftingParts(OfficeForms forms, ImplementationPlan plan, GuideWriter writer, WorkingCalendar calendar) {
    this.forms = forms;
    this.plan = plan;
    this.writer = writer;
    this.calendar = calendar;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("writeImplementationPlan", (work, task) -> {
      LocalDate start = calendar.today().plusMonths(6).withDayOfMonth(1);
      return Map.of("planStart", start.toString(), "activities", work.text().rows("activities").stream().map(row -> activity(row, start)).toList());
    }, "finishDraft", (work, task) -> {
      writer.explainTheRest(work);
      return forms.of("finishDraft");
    }, "reviewYear", (work, task) -> StoryText.with(forms.of("reviewYear"), Map.of("activities", reviewed(work))));
  }

  private static Map<String, Object> activity(Map<String, Object> row, LocalDate start) {
    LocalDate from = start.plusMonths((Integer) row.get("from"));
    Map<String, Object> typed = StoryText.with(row, Map.of("start", from.toString(), "end", from.plusMonths((Integer) row.get("months")).minusDays(1).toString()));
    typed.keySet().removeAll(List.of("from", "months"));
    return typed;
  }

  private List<Map<String, Object>> reviewed(Work work) {
    return plan.activities(work.number()).stream().map(a -> Map.<String, Object>of("id", String.valueOf(a.id()), "what", a.what(), "percent", 40,
        "state", "IN_PROGRESS", "evidence", "تقرير المتابعة السنوي")).toList();
  }
}
