package org.sharaka.workflow.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * The process of a case and everything it called, however deep: the engine suspends single instances only, and lets timers
 * that fell due meanwhile fire at once when they are activated. A step of a process can do one of the three only: the engine
 * writes down at the end of the step what has changed, and one change would lock out the other.
 */
@Component
public class ProcessTree {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;
  private final RepositoryService repository;

  ProcessTree(RuntimeService runtime, ManagementService management, TaskService tasks, RepositoryService repository) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
    this.repository = repository;
  }

  /** @param root key of the process that leads the case */
  public void suspend(CaseNumber number, String root) {
    instances(number, root).stream().filter(instance -> !instance.isSuspended()).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
  }

  /** Moves every due date by the pause, so that nothing is overdue when the work goes on. */
  public void shift(CaseNumber number, String root, Duration pause) {
    instances(number, root).stream().filter(ProcessInstance::isSuspended).map(ProcessInstance::getId).forEach(instance -> {
      management.createJobQuery().processInstanceId(instance).list().stream().filter(job -> job.getDuedate() != null)
          .forEach(job -> management.setJobDuedate(job.getId(), later(job.getDuedate(), pause)));
      tasks.createTaskQuery().processInstanceId(instance).list().stream().filter(task -> task.getDueDate() != null).forEach(task -> shift(task, pause));
    });
  }

  public void activate(CaseNumber number, String root) {
    instances(number, root).stream().filter(ProcessInstance::isSuspended).forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
  }

  /** Halves the time left to every step of people, and to its reminders and escalations. Dates that somebody was promised stay. */
  public void hurry(CaseNumber number, String root, Instant now) {
    instances(number, root).forEach(instance -> {
      BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
      management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream().filter(job -> job.getDuedate().toInstant().isAfter(now))
          .filter(job -> model.getModelElementById(activity(job)) instanceof BoundaryEvent)
          .forEach(job -> management.setJobDuedate(job.getId(), halved(job.getDuedate(), now)));
      tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream().filter(task -> task.getDueDate() != null && task.getDueDate().toInstant().isAfter(now))
          .forEach(task -> {
            task.setDueDate(halved(task.getDueDate(), now));
            tasks.saveTask(task);
          });
    });
  }

  private String activity(Job job) {
    return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
  }

  private static Date halved(Date due, Instant now) {
    return Date.from(now.plus(Duration.between(now, due.toInstant()).dividedBy(2)));
  }

  private void shift(Task task, Duration pause) {
    task.setDueDate(later(task.getDueDate(), pause));
    tasks.saveTask(task);
  }

  private List<ProcessInstance> instances(CaseNumber number, String root) {
    List<ProcessInstance> found = new ArrayList<>();
    Deque<ProcessInstance> open = new ArrayDeque<>(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value())
        .processDefinitionKey(root).list());
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
