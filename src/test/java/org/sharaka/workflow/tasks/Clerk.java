package org.sharaka.workflow.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.springframework.stereotype.Component;

/** Hands in the forms of tasks in tests, in the name of one of the demo's accounts. */
@Component
public class Clerk {

  private final IdentityService identity;
  private final TaskService tasks;

  Clerk(IdentityService identity, TaskService tasks) {
    this.identity = identity;
    this.tasks = tasks;
  }

  /** Completes the only open task of this name in a case. */
  public void complete(String person, CaseNumber number, String task, Map<String, ?> values) {
    complete(person, number, task, null, values);
  }

  /** @param instance the process instance it must belong to, {@code null} for any */
  public void complete(String person, CaseNumber number, String task, String instance, Map<String, ?> values) {
    TaskQuery query = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(task);
    List<Task> open = (instance == null ? query : query.processInstanceId(instance)).list();
    if (open.size() != 1) {
      throw new AssertionError("%d open tasks %s in %s: %s".formatted(open.size(), task, number, open(number)));
    }
    Submission submission = Submission.of(new HashMap<>(values));
    as(person, () -> submission.during(() -> tasks.complete(open.get(0).getId())));
  }

  public void as(String person, Runnable work) {
    Set<String> groups = identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).collect(Collectors.toSet());
    ActingAs.account(new Account(person, person, groups), () -> {
      work.run();
      return null;
    });
  }

  /** The ids of all open tasks of a case, as in the models. */
  public List<String> open(CaseNumber number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
  }
}
