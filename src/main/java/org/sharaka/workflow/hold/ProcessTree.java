package org.sharaka.workflow.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

/**
 * A project's process and everything it called, however deep: the engine suspends single instances only, and lets timers
 * that fell due meanwhile fire at once when they are activated.
 */
@Component
class ProcessTree {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;

  ProcessTree(RuntimeService runtime, ManagementService management, TaskService tasks) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
  }

  void suspend(CaseNumber number) {
    instances(number).stream().filter(instance -> !instance.isSuspended()).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
  }

  /** Moves every due date by the pause, then lets the work go on. */
  void activate(CaseNumber number, Duration pause) {
    List<ProcessInstance> suspended = instances(number).stream().filter(ProcessInstance::isSuspended).toList();
    for (ProcessInstance instance : suspended) {
      management.createJobQuery().processInstanceId(instance.getId()).list().stream().filter(job -> job.getDuedate() != null)
          .forEach(job -> management.setJobDuedate(job.getId(), later(job.getDuedate(), pause)));
    }
    suspended.forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
    for (ProcessInstance instance : suspended) {
      tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream().filter(task -> task.getDueDate() != null)
          .forEach(task -> shift(task, pause));
    }
  }

  private void shift(Task task, Duration pause) {
    task.setDueDate(later(task.getDueDate(), pause));
    tasks.saveTask(task);
  }

  private List<ProcessInstance> instances(CaseNumber number) {
    List<ProcessInstance> found = new ArrayList<>();
    Deque<ProcessInstance> open = new ArrayDeque<>(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value())
        .processDefinitionKey(Lifecycle.KEY).list());
    while (!open.isEmpty()) {
      ProcessInstance instance = open.pop();
      found.add(instance);
      open.addAll(runtime.createProcessInstanceQuery().superProcessInstanceId(instance.getId()).list());
    }
    return found;
  }

  private static Date later(Date due, Duration pause) {
    return Date.from(Instant.ofEpochMilli(due.getTime()).plus(pause));
  }
}
