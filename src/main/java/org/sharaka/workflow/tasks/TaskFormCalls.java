package org.sharaka.workflow.tasks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.sharaka.kernel.Language;
import org.sharaka.platform.web.CaseInLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Tasklist's calls for the form of a task. What the caller may not see is left to the engine to refuse. */
@Component
class TaskFormCalls {

  private static final Logger log = LoggerFactory.getLogger(TaskFormCalls.class);

  private final FormDesk desk;
  private final EngineReader engine;
  private final EngineCaller caller;
  private final FormVariables variables;
  private final FormAnswers answers;

  TaskFormCalls(FormDesk desk, EngineReader engine, EngineCaller caller, FormVariables variables, FormAnswers answers) {
    this.desk = desk;
    this.engine = engine;
    this.caller = caller;
    this.variables = variables;
    this.answers = answers;
  }

  boolean form(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<TaskContext> task = engine.task(call.id());
    return task.isEmpty() ? gone(request, response)
        : answers.send(response, desk.schema(task.get().process(), task.get().task(), Language.of(answers.locale(request))));
  }

  /** Whoever may see the task may see what comes with it, so the engine checks nobody from there on. */
  boolean values(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<TaskContext> task = engine.task(call.id());
    caller.leave();
    return task.isEmpty() ? gone(request, response) : answers.send(response, variables.written(desk.open(task.get(), answers.locale(request))));
  }

  /** A task that is over and one that is not for this reader look the same. */
  private boolean gone(HttpServletRequest request, HttpServletResponse response) throws IOException {
    return answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "task.gone");
  }

  /** Whoever took a task may put it back; the engine would ask for the right to assign it to others. */
  boolean giveBack(EngineCall call, HttpServletResponse response) {
    boolean given = engine.giveBack(call.id());
    if (given) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
    return given;
  }

  /** The task is completed here and not by the call behind: a refusal is an ordinary answer, not a fault to be logged. */
  void submit(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Submission submission = Submission.of(variables.submitted(request));
    try {
      submission.during(() -> engine.complete(call.id()));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (NullValueException gone) {
      answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "task.gone");
    } catch (OptimisticLockingException overtaken) {
      answers.refuse(request, response, HttpServletResponse.SC_CONFLICT, "task.gone");
    } catch (AuthorizationException notTheirs) {
      answers.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "task.notYours");
    } catch (ProcessEngineException failed) {
      if (submission.refused() != null) {
        answers.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, submission.refused());
      } else {
        say(call.id(), failed);
        answers.refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "task.failed");
      }
    }
  }

  private void say(String id, ProcessEngineException failed) {
    String number = engine.task(id).map(task -> task.caseNumber().value()).orElse(null);
    try (var beside = MDC.putCloseable(CaseInLog.KEY, number)) {
      log.error("task {} could not be completed", id, failed);
    }
  }
}
