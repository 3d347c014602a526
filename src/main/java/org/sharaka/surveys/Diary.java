package org.sharaka.surveys;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Tells on the survey's own timeline what happened; what a project should know stands on the project's as well. */
@Component
class Diary {

  private static final int LONGEST = 1000;

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
    named.replaceAll((name, value) -> value instanceof String text ? cut(text)
        : value instanceof LocalizedText text ? new LocalizedText(cut(text.ar()), cut(text.en())) : value);
    named.put("number", survey.number().value());
    named.put("title", survey.title());
    return named;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
