package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Stands between Tasklist and the engine. Forms go out in the reader's language with values from the domain in them;
 * what was typed is handed to the use case behind the form and never stored as process variables; a refusal goes back
 * as sentences, each with the field it is about.
 */
class FormFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(FormFilter.class);

  private final FormDesk desk;
  private final EngineReader engine;
  private final EngineCaller caller;
  private final FormVariables variables;
  private final StartForms starts;
  private final Sentences sentences;
  private final LocaleResolver locales;
  private final ObjectMapper json;

  FormFilter(FormDesk desk, EngineReader engine, EngineCaller caller, FormVariables variables, StartForms starts, Sentences sentences,
      LocaleResolver locales, ObjectMapper json) {
    this.desk = desk;
    this.engine = engine;
    this.caller = caller;
    this.variables = variables;
    this.starts = starts;
    this.sentences = sentences;
    this.locales = locales;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    EngineCall call = EngineCall.of(request);
    if (call == null || !call.kind().concernsForms()) {
      chain.doFilter(request, response);
    } else if (!caller.enter()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      try {
        answer(call, request, response, chain);
      } catch (JsonProcessingException unreadable) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      } finally {
        caller.leave();
      }
    }
  }

  private void answer(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    switch (call.kind()) {
      case TASK_FORM -> taskForm(call, request, response, chain);
      case TASK_VALUES -> taskValues(call, request, response, chain);
      case TASK_SUBMIT -> submitTask(call, request, response);
      case START_FORM -> startForm(call, request, response, chain);
      case START_VALUES -> startValues(call, request, response, chain);
      case START_SUBMIT -> submitStart(call, request, response, chain);
      default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void taskForm(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<TaskContext> task = engine.task(call.id());
    if (task.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    send(response, desk.schema(task.get().process(), task.get().task(), language(request)));
  }

  private void taskValues(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<TaskContext> task = engine.task(call.id());
    if (task.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    send(response, variables.written(desk.open(task.get()), locale(request)));
  }

  /** The task is completed here and not by the call behind: a refusal is an ordinary answer, not a fault to be logged. */
  private void submitTask(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Submission submission = Submission.of(variables.read(json.readTree(request.getInputStream()).path("variables")));
    try {
      if (engine.task(call.id()).isEmpty()) {
        throw new Refused(Refusal.of("task.gone"));
      }
      submission.during(() -> engine.complete(call.id()));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (Refused gone) {
      refuse(response, HttpServletResponse.SC_NOT_FOUND, gone, locale(request));
    } catch (AuthorizationException e) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, new Refused(Refusal.of("task.notYours")), locale(request));
    } catch (OptimisticLockingException e) {
      refuse(response, HttpServletResponse.SC_CONFLICT, new Refused(Refusal.of("task.gone")), locale(request));
    } catch (ProcessEngineException e) {
      if (submission.refused() == null) {
        log.error("task {} could not be completed", call.id(), e);
        refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new Refused(Refusal.of("task.failed")), locale(request));
      } else {
        refuse(response, HttpServletResponse.SC_BAD_REQUEST, submission.refused(), locale(request));
      }
    }
  }

  private void startForm(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<ProcessDefinition> definition = engine.definition(call.id(), call.byKey()).filter(d -> starts.has(d.getKey()));
    if (definition.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    send(response, desk.startSchema(starting(definition.get()), locale(request)));
  }

  private void startValues(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<ProcessDefinition> definition = engine.definition(call.id(), call.byKey()).filter(d -> starts.has(d.getKey()));
    if (definition.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    send(response, variables.written(desk.open(starting(definition.get())), locale(request)));
  }

  private void submitStart(EngineCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Optional<ProcessDefinition> definition = engine.definition(call.id(), call.byKey()).filter(d -> starts.has(d.getKey()));
    if (definition.isEmpty() || !starts.mayStart(definition.get().getKey())) {
      chain.doFilter(request, response);
      return;
    }
    Map<String, Object> typed = variables.read(json.readTree(request.getInputStream()).path("variables"));
    caller.leave();
    try {
      CaseNumber number = starts.start(starting(definition.get()), typed);
      send(response, json.writeValueAsBytes(instance(definition.get(), number)));
    } catch (Refused refused) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, refused, locale(request));
    }
  }

  private TaskContext starting(ProcessDefinition definition) {
    return engine.start(definition, starts.startEvent(definition.getKey()));
  }

  private Map<String, Object> instance(ProcessDefinition definition, CaseNumber number) {
    Map<String, Object> instance = new HashMap<>();
    instance.put("id", engine.root(number, definition.getKey()).map(p -> p.getId()).orElse(null));
    instance.put("definitionId", definition.getId());
    instance.put("businessKey", number.value());
    instance.put("ended", false);
    instance.put("suspended", false);
    instance.put("links", List.of());
    return instance;
  }

  private void refuse(HttpServletResponse response, int status, Refused refused, Locale locale) throws IOException {
    response.setStatus(status);
    send(response, json.writeValueAsBytes(Map.of("type", "Refused", "message", sentences.of(refused.refusals(), locale),
        "refusals", refused.refusals().stream().map(r -> Map.of("field", r.field() == null ? "" : r.field(), "message", sentences.of(r, locale))).toList())));
  }

  private static void send(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Locale locale(HttpServletRequest request) {
    return locales.resolveLocale(request);
  }

  private Language language(HttpServletRequest request) {
    return Language.of(locale(request));
  }
}
