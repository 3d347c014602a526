package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.gatherings.RecordedRecommendations;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** What the sessions recorded, in the words the story found for it, addressed to the ministry that was at the table. */
@Component
class FormulatedPoints implements Part {

  private static final int MONTHS = 6;

  private final RecordedRecommendations recorded;
  private final RequestPartners partners;
  private final WorkingCalendar calendar;

  FormulatedPoints(RecordedRecommendations recorded, RequestPartners partners, WorkingCalendar calendar) {
    this.recorded = recorded;
    this.partners = partners;
    this.calendar = calendar;
  }

  @Override
  public Map<String, ?> fill(Work work, TaskInbox.Line task) {
    List<RecordedRecommendations.Recorded> points = recorded.of(work.number());
    List<Map<String, Object>> agreed = work.text().rows("agreed");
    String ministry = String.valueOf(partners.organisation(work.text().lines("invited").get(0)).id());
    return Map.of("any", "YES", "recommendations", IntStream.range(0, agreed.size()).mapToObj(i -> Map.of("id", points.get(i).id(), "textAr", agreed.get(i).get("ar"),
        "textEn", agreed.get(i).get("en"), "addressee", ministry, "dueOn", calendar.today().plusMonths((long) MONTHS * (i + 1)).toString(),
        "type", "SERVICE", "priority", "HIGH", "smart", List.of("SPECIFIC", "MEASURABLE", "RELEVANT"))).toList());
  }
}
