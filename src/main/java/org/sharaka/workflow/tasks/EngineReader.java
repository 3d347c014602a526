package org.sharaka.workflow.tasks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.stereotype.Component;

/** Looks up what a form needs to know of its task, once the engine has agreed that the caller may see it, completes it or gives it back. */
@Component
class EngineReader {

  private final TaskService tasks;
  private final FormService forms;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final IdentityService identity;
  private final CurrentActor actor;

  EngineReader(TaskService tasks, FormService forms, RuntimeService runtime, RepositoryService repository, IdentityService identity,
      CurrentActor actor) {
    this.tasks = tasks;
    this.forms = forms;
    this.runtime = runtime;
    this.repository = repository;
    this.identity = identity;
    this.actor = actor;
  }

  /** @return the task, unless it is done or hidden from the caller */
  Optional<TaskContext> task(String id) {
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    return Optional.ofNullable(task).map(t -> unrestricted(() -> context(t)));
  }

  /** Completes a task that the caller has claimed, or that nobody has. */
  void complete(String id) {
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    if (task == null) {
      throw new NullValueException("no task %s for the caller".formatted(id));
    }
    if (task.getAssignee() != null && !task.getAssignee().equals(actor.name())) {
      throw new AuthorizationException("task %s is somebody else's".formatted(id));
    }
    forms.submitTaskForm(id, Map.of());
  }

  /** @return whether the task was the caller's, and is nobody's now */
  boolean giveBack(String id) {
    Task task = tasks.createTaskQuery().taskId(id).taskAssignee(actor.name()).singleResult();
    return task != null && unrestricted(() -> {
      tasks.setAssignee(id, null);
      return true;
    });
  }

  Optional<ProcessDefinition> definition(String id, boolean byKey) {
    var query = repository.createProcessDefinitionQuery();
    return Optional.ofNullable((byKey ? query.processDefinitionKey(id).latestVersion() : query.processDefinitionId(id)).singleResult());
  }

  TaskContext start(ProcessDefinition definition, String startEvent) {
    return new TaskContext(null, definition.getKey(), startEvent, null, actor.name(), Map.of());
  }

  Optional<ProcessInstance> root(CaseNumber number, String process) {
    return unrestricted(() -> Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value())
        .processDefinitionKey(process).rootProcessInstances().singleResult()));
  }

  private TaskContext context(Task task) {
    ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    String process = repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    return new TaskContext(task.getId(), process, task.getTaskDefinitionKey(), new CaseNumber(instance.getBusinessKey()), actor.name(),
        tasks.getVariables(task.getId()));
  }

  private <T> T unrestricted(Supplier<T> work) {
    Authentication caller = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      identity.setAuthentication(caller);
    }
  }
}
