package org.sharaka.workflow.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Account;
import org.sharaka.workflow.tasks.TaskInbox;

/**
 * One story being told: its case, its words, and what was done how often.
 *
 * @param parts by the task's id in the models; they come before the office's usual ones
 */
record Work(CaseNumber number, StoryText text, Map<String, Part> parts, List<Bystander> bystanders, Map<String, Integer> counters, Desk desk) {

  /** Where forms are handed in: the task inbox, or for tests the address that Tasklist calls. */
  interface Desk {

    void complete(Account account, TaskInbox.Line task, Map<String, ?> values);
  }

  static Work on(CaseNumber number, StoryText text, List<Bystander> bystanders, Desk desk) {
    return new Work(number, text, new HashMap<>(), bystanders, new HashMap<>(), desk);
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
