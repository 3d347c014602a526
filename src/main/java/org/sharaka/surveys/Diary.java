package org.sharaka.surveys;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.springframework.stereotype.Component;

/** Tells on the survey's own timeline what happened; what a project should know stands on the project's as well. */
@Component
class Diary {

  private final Timeline timeline;

  Diary(Timeline timeline) {
    this.timeline = timeline;
  }

  void note(Survey survey, String event, Map<String, ?> facts) {
    timeline.note(survey.number(), "survey." + event, named(survey, facts));
  }

  void noteEverywhere(Survey survey, String event, Map<String, ?> facts) {
    note(survey, event, facts);
    if (survey.project() != null) {
      timeline.note(survey.project(), "survey." + event, named(survey, facts));
    }
  }

  private static Map<String, Object> named(Survey survey, Map<String, ?> facts) {
    Map<String, Object> named = new HashMap<>(facts);
    named.put("number", survey.number().value());
    named.put("title", survey.title());
    return named;
  }
}
