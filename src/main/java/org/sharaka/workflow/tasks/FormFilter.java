package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands between Tasklist and the engine. Forms go out in the reader's language with values from the domain in them;
 * what was typed is handed to the use case behind the form and never stored as process variables; a refusal goes back
 * as sentences, each with the field it is about.
 */
class FormFilter extends OncePerRequestFilter {

  private final TaskFormCalls tasks;
  private final StartFormCalls starts;
  private final EngineCaller caller;

  FormFilter(TaskFormCalls tasks, StartFormCalls starts, EngineCaller caller) {
    this.tasks = tasks;
    this.starts = starts;
    this.caller = caller;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    EngineCall call = EngineCall.of(request);
    if (call == null || !call.kind().concernsForms() || !answered(call, request, response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean answered(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      if (caller.enter()) {
        return answer(call, request, response);
      }
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } catch (JsonProcessingException unreadable) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } finally {
      caller.leave();
    }
    return true;
  }

  private boolean answer(EngineCall call, HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (call.kind()) {
      case TASK_FORM -> {
        return tasks.form(call, request, response);
      }
      case TASK_VALUES -> {
        return tasks.values(call, request, response);
      }
      case TASK_SUBMIT -> tasks.submit(call, request, response);
      case TASK_UNCLAIM -> {
        return tasks.giveBack(call, response);
      }
      case START_FORM -> {
        return starts.form(call, request, response);
      }
      case START_VALUES -> {
        return starts.values(call, request, response);
      }
      case START_SUBMIT -> {
        return starts.submit(call, request, response);
      }
      default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return true;
  }
}
