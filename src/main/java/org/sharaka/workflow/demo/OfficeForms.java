package org.sharaka.workflow.demo;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** What the office usually types into its forms, and which of several things a task is about. */
@Component
class OfficeForms {

  private final StoryText text = StoryText.read("office");
  private final WorkingCalendar calendar;
  private final TaskService tasks;

  OfficeForms(WorkingCalendar calendar, TaskService tasks) {
    this.calendar = calendar;
    this.tasks = tasks;
  }

  Map<String, Object> of(String task) {
    return text.form(task, calendar);
  }

  CaseNumber number(TaskInbox.Line task, String fact) {
    return new CaseNumber((String) tasks.getVariable(task.id(), fact));
  }

  int whole(TaskInbox.Line task, String fact) {
    return ((Number) tasks.getVariable(task.id(), fact)).intValue();
  }
}
