package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The meetings of a request: on the day of the story, with everyone of the organisations at the table, about what was said there. */
@Component
class RequestMeetings {

  private static final int QUORUM = 3;

  private final OfficeForms forms;
  private final RequestParts parts;
  private final RequestPartners partners;

  RequestMeetings(OfficeForms forms, RequestParts parts, RequestPartners partners) {
    this.forms = forms;
    this.parts = parts;
    this.partners = partners;
  }

  Work on(Work work, LocalDate day) {
    return work.with("arrangeMeeting", (w, task) -> StoryText.with(forms.of("arrangeMeeting"), Map.of("day", day.toString())))
        .with("planSession", (w, task) -> plan(w, day))
        .with("recordSession", (w, task) -> said(w, "recordSession"))
        .with("draftMinutes", (w, task) -> StoryText.with(said(w, "draftMinutes"), Map.of("summary", w.text().text("summary"))));
  }

  private Map<String, Object> plan(Work work, LocalDate day) {
    Map<String, Object> plan = new HashMap<>(forms.of("planSession"));
    plan.keySet().removeAll(List.of("audienceSectors", "audienceKeyOnly"));
    Map<String, Object> asked = work.text().part("form");
    plan.putAll(Map.of("date", day.toString(), "objective", asked.get("outcome"), "sectors", List.of("GOVERNMENT", "CIVIL_SOCIETY"), "capacity", 25,
        "confidentiality", work.text().part("chooseFormat").get("confidentiality"), "quorumValue", QUORUM));
    plan.put("audienceOrganisations", work.text().rows("group").stream().map(row -> (String) row.get("organisation")).filter(Objects::nonNull).distinct()
        .map(code -> String.valueOf(partners.organisation(code).id())).toList());
    return plan;
  }

  private Map<String, Object> said(Work work, String task) {
    return StoryText.with(parts.told(work, task), Map.of("points", work.text().rows("points")));
  }
}
