package org.sharaka.workflow.tasks;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which case each task of a page belongs to. Tasks the caller may not see are left out. */
@Hidden
@RestController
class TaskCases {

  private static final int PAGE = 50;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final EngineCaller caller;
  private final CaseFiles files;

  TaskCases(TaskService tasks, RuntimeService runtime, EngineCaller caller, CaseFiles files) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.caller = caller;
    this.files = files;
  }

  record CaseOfTask(String task, String number, String title) {}

  @GetMapping("/api/v1/tasks/cases")
  List<CaseOfTask> cases(@RequestParam("task") List<String> ids, Locale locale) {
    List<Task> seen = visible(ids.stream().limit(PAGE).toArray(String[]::new));
    Map<String, CaseNumber> numbers = numbers(seen);
    Map<CaseNumber, CaseFile> covers = files.find(numbers.values()).stream().collect(toMap(CaseFile::number, Function.identity()));
    return seen.stream().filter(task -> covers.containsKey(numbers.get(task.getProcessInstanceId()))).map(task -> {
      CaseFile cover = covers.get(numbers.get(task.getProcessInstanceId()));
      return new CaseOfTask(task.getId(), cover.number().value(), cover.title().in(locale));
    }).toList();
  }

  private List<Task> visible(String[] ids) {
    return caller.ask(() -> tasks.createTaskQuery().taskIdIn(ids).list(), List.of());
  }

  private Map<String, CaseNumber> numbers(List<Task> seen) {
    if (seen.isEmpty()) {
      return Map.of();
    }
    Set<String> instances = seen.stream().map(Task::getProcessInstanceId).collect(toSet());
    return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
        .filter(instance -> CaseNumber.looksLike(instance.getBusinessKey()))
        .collect(toMap(ProcessInstance::getId, instance -> new CaseNumber(instance.getBusinessKey())));
  }
}
