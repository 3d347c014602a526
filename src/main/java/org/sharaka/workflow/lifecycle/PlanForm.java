package org.sharaka.workflow.lifecycle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.Project;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.workflow.tasks.FormValues;

/** The part of forms that holds the dates of the six phases: {@code phase1OutreachStart}, {@code phase1OutreachEnd} and so on. */
final class PlanForm {

  private PlanForm() {}

  static Map<String, Object> shown(ProjectBoard.Line project) {
    Map<String, Object> values = new HashMap<>();
    project.phases().forEach(line -> {
      values.put(line.phase().key().key() + "Start", line.phase().plannedStart());
      values.put(line.phase().key().key() + "End", line.phase().plannedEnd());
    });
    return values;
  }

  static Map<PhaseKey, Project.Span> spans(FormValues values) {
    Map<PhaseKey, Project.Span> spans = new EnumMap<>(PhaseKey.class);
    for (PhaseKey key : PhaseKey.values()) {
      spans.put(key, new Project.Span(values.date(key.key() + "Start"), values.date(key.key() + "End")));
    }
    return spans;
  }
}
