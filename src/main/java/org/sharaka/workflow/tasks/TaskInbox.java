package org.sharaka.workflow.tasks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.security.Account;
import org.sharaka.workflow.engine.Models;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of cases, for pages beside Tasklist, and the completion of a task by its form. */
@Component
public class TaskInbox {

  private final TaskService tasks;
  private final WaitingTasks waiting;
  private final RuntimeService runtime;
  private final Models models;
  private final JdbcClient db;

  /**
   * An open task.
   *
   * @param caseNumber the case it belongs to
   * @param process key of its process, {@code task} its id in the model
   * @param groups  those it is offered to
   */
  public record Line(String id, String caseNumber, String process, String task, String name, String assignee, List<String> groups, Instant created, Instant due,
      boolean suspended) {}

  TaskInbox(TaskService tasks, WaitingTasks waiting, RuntimeService runtime, Models models, JdbcClient db) {
    this.tasks = tasks;
    this.waiting = waiting;
    this.runtime = runtime;
    this.models = models;
    this.db = db;
  }

  /** The most urgent first. */
  public List<Line> open(CaseNumber number, Locale locale) {
    List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).orderByDueDate().asc().list();
    return lines(open, locale);
  }

  /** Those of a case's open tasks whose process has this value, the most urgent first. */
  public List<Line> open(CaseNumber number, String variable, String value, Locale locale) {
    return lines(tasks.createTaskQuery().processInstanceBusinessKey(number.value()).processVariableValueEquals(variable, value).orderByDueDate().asc().list(), locale);
  }

  /** Tasks an account has claimed or may claim, the most urgent first. */
  public List<Line> waitingFor(Account account, int limit, Locale locale) {
    List<String> urgent = waiting.mostUrgent(account, limit);
    return urgent.isEmpty() ? List.of() : lines(tasks.createTaskQuery().taskIdIn(urgent.toArray(String[]::new)).orderByDueDate().asc().list(), locale);
  }

  public long countWaitingFor(Account account) {
    return waiting.count(account);
  }

  /**
   * Completes a task with what was typed into its form.
   *
   * @throws org.sharaka.kernel.Refused when the form or the domain objects; nothing has changed then
   */
  public void complete(String taskId, Map<String, ?> values) {
    if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
      throw new NotFound("task " + taskId);
    }
    Submission submission = Submission.of(new HashMap<>(values));
    try {
      submission.during(() -> tasks.complete(taskId));
    } catch (ProcessEngineException e) {
      throw submission.refused() == null ? e : submission.refused();
    }
  }

  private List<Line> lines(List<Task> found, Locale locale) {
    Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    Map<String, String> numbers = instances.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
        .filter(instance -> instance.getBusinessKey() != null).collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    Map<String, List<String>> offered = groups(found.stream().map(Task::getId).toList());
    return found.stream().map(task -> line(task, numbers.getOrDefault(task.getProcessInstanceId(), ""), offered.getOrDefault(task.getId(), List.of()), locale)).toList();
  }

  private Line line(Task task, String caseNumber, List<String> groups, Locale locale) {
    boolean english = Language.of(locale) == Language.EN && models.installed() == Language.AR;
    return new Line(task.getId(), caseNumber, task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':')), task.getTaskDefinitionKey(),
        english ? models.inEnglish(task.getName()) : task.getName(), task.getAssignee(), groups, task.getCreateTime().toInstant(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(), task.isSuspended());
  }

  private Map<String, List<String>> groups(List<String> ids) {
    return ids.isEmpty() ? Map.of() : db.sql("select task_id_, group_id_ from act_ru_identitylink where task_id_ in (:ids) and group_id_ is not null order by group_id_")
        .param("ids", ids).query((row, n) -> Map.entry(row.getString("task_id_"), row.getString("group_id_"))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
