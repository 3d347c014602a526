package org.sharaka.workflow.tasks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Component;

/** Tasklist's calls for the form that begins a process. Processes without such a form are the engine's own affair. */
@Component
class StartFormCalls {

  private final FormDesk desk;
  private final EngineReader engine;
  private final EngineCaller caller;
  private final StartForms starts;
  private final FormVariables variables;
  private final FormAnswers answers;

  StartFormCalls(FormDesk desk, EngineReader engine, EngineCaller caller, StartForms starts, FormVariables variables, FormAnswers answers) {
    this.desk = desk;
    this.engine = engine;
    this.caller = caller;
    this.starts = starts;
    this.variables = variables;
    this.answers = answers;
  }

  boolean form(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<ProcessDefinition> definition = definition(call);
    return definition.isPresent() && answers.send(response, desk.startSchema(starting(definition.get()), answers.locale(request)));
  }

  boolean values(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<ProcessDefinition> definition = definition(call);
    return definition.isPresent()
        && answers.send(response, variables.written(desk.open(starting(definition.get()), answers.locale(request))));
  }

  /**
   * Whoever may begin the process may have done what comes with it, so the engine checks nobody from there on. A process
   * that runs within a case is begun by that case alone.
   */
  boolean submit(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<ProcessDefinition> called = engine.definition(call.id(), call.byKey()).filter(process -> starts.mayStart(process.getKey()));
    if (called.isPresent() && !called.get().isStartableInTasklist()) {
      return answers.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "process.withinCase");
    }
    Optional<ProcessDefinition> definition = called.filter(process -> starts.has(process.getKey()));
    if (definition.isEmpty()) {
      return false;
    }
    Map<String, Object> typed = variables.submitted(request);
    caller.leave();
    try {
      CaseNumber number = starts.start(starting(definition.get()), typed);
      return answers.send(response, instance(definition.get(), number));
    } catch (Refused refused) {
      return answers.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, refused);
    }
  }

  private Optional<ProcessDefinition> definition(EngineCall call) {
    return engine.definition(call.id(), call.byKey()).filter(process -> starts.has(process.getKey()));
  }

  private TaskContext starting(ProcessDefinition definition) {
    return engine.start(definition, starts.startEvent(definition.getKey()));
  }

  private Map<String, Object> instance(ProcessDefinition definition, CaseNumber number) {
    Map<String, Object> instance = new HashMap<>();
    instance.put("id", engine.root(number, definition.getKey()).map(process -> process.getId()).orElse(null));
    instance.put("definitionId", definition.getId());
    instance.put("businessKey", number.value());
    instance.put("ended", false);
    instance.put("suspended", false);
    instance.put("links", List.of());
    return instance;
  }
}
