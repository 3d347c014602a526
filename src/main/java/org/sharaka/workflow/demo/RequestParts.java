package org.sharaka.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** What the office does with requests for dialogue: as usual, save where the story has other words. */
@Component
class RequestParts implements UsualParts.Area {

  private static final List<String> AS_TOLD = List.of("holdAgainstCharter", "writeOpinion", "formulateDecision", "mergeBrief", "chooseFormat",
      "requestSupport", "closeRequest");

  private final OfficeForms forms;
  private final RequestPartners partners;
  private final WorkingCalendar calendar;

  RequestParts(OfficeForms forms, RequestPartners partners, WorkingCalendar calendar) {
    this.forms = forms;
    this.partners = partners;
    this.calendar = calendar;
  }

  @Override
  public Map<String, Part> parts() {
    Map<String, Part> parts = new HashMap<>(AS_TOLD.stream().collect(Collectors.toMap(task -> task, task -> (work, line) -> told(work, task))));
    parts.put("reviewIntake", (work, task) -> reviewed(work));
    parts.put("castVote", new Voters());
    parts.put("chooseCounterparts", (work, task) -> StoryText.with(told(work, "chooseCounterparts"), Map.of("invited",
        work.text().lines("invited").stream().map(this::id).toList())));
    parts.put("formGroup", (work, task) -> StoryText.with(forms.of("formGroup"), Map.of("seats", work.text().rows("group").stream().map(this::seat).toList())));
    parts.replaceAll((task, part) -> new Brisk(part));
    return parts;
  }

  Map<String, Object> told(Work work, String task) {
    return StoryText.with(forms.of(task), work.text().form(task, calendar));
  }

  Map<String, Object> reviewed(Work work) {
    return StoryText.with(Map.of("area", work.text().part("form").get("area")), told(work, "reviewIntake"));
  }

  private Map<String, Object> seat(Map<String, Object> row) {
    return StoryText.with(row, Map.of("organisation", id((String) row.get("organisation"))));
  }

  private String id(String code) {
    return String.valueOf(partners.organisation(code).id());
  }

  /** Requests do not lie about: a quarter of the time is enough. */
  private record Brisk(Part part) implements Part {

    @Override
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      return part.fill(work, task);
    }

    @Override
    public String by(Work work, TaskInbox.Line task) {
      return part.by(work, task);
    }

    @Override
    public Instant notBefore(Work work, TaskInbox.Line task) {
      return task.created().plus(Duration.between(task.created(), task.due()).dividedBy(4));
    }
  }

  /** Each member votes in their own name, and may have a reason of their own. */
  private final class Voters implements Part {

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      Map<String, Object> own = (Map<String, Object>) work.text().part("votes").getOrDefault(task.assignee(), Map.of());
      return StoryText.with(told(work, "castVote"), own);
    }

    @Override
    public String by(Work work, TaskInbox.Line task) {
      return task.assignee();
    }
  }
}
