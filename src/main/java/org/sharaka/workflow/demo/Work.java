package org.sharaka.workflow.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;

/**
 * One story being told: its case, its words, and what was done how often.
 *
 * @param parts by the task's id in the models; they come before the office's usual ones
 */
record Work(CaseNumber number, StoryText text, Map<String, Part> parts, List<Bystander> bystanders, Map<String, Integer> counters) {

  static Work on(CaseNumber number, StoryText text, List<Bystander> bystanders) {
    return new Work(number, text, new HashMap<>(), bystanders, new HashMap<>());
  }

  Work with(String task, Part part) {
    parts.put(task, part);
    return this;
  }

  /** @return 1 for the first time, 2 for the second and so on */
  int count(String what) {
    return counters.merge(what, 1, Integer::sum);
  }
}
