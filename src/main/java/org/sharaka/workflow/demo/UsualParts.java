package org.sharaka.workflow.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the office does with a task when the story has nothing to say about it. */
@Component
class UsualParts {

  /** Parts of one area of work, by task. */
  interface Area {

    Map<String, Part> parts();
  }

  private final OfficeForms forms;
  private final Map<String, Part> parts = new HashMap<>();

  UsualParts(OfficeForms forms, List<Area> areas) {
    this.forms = forms;
    areas.forEach(area -> parts.putAll(area.parts()));
  }

  Part of(String task) {
    return parts.getOrDefault(task, (work, line) -> forms.of(task));
  }
}
