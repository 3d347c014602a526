package org.sharaka.workflow.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of the web applications to the engine, as far as forms and names are concerned.
 *
 * @param kind what it asks for
 * @param id   the task or process definition it is about, where it is about one
 * @param byKey whether {@code id} is the key of a process rather than the id of one version
 */
record EngineCall(Kind kind, String id, boolean byKey) {

  enum Kind {
    TASK_FORM("GET", "task/([^/]+)/deployed-form"),
    TASK_VALUES("GET", "task/([^/]+)/form-variables"),
    TASK_SUBMIT("POST", "task/([^/]+)/(?:submit-form|complete)"),
    START_FORM("GET", "process-definition/(?:key/)?([^/]+)/deployed-start-form"),
    START_VALUES("GET", "process-definition/(?:key/)?([^/]+)/form-variables"),
    START_SUBMIT("POST", "process-definition/(?:key/)?([^/]+)/(?:submit-form|start)"),
    DIAGRAM("GET", "process-definition/(?:key/)?([^/]+)/xml"),
    NAMES("*", "(?:task|filter|process-definition|group|history/(?:task|activity-instance|process-instance|user-operation))(?:/.*)?");

    private final String method;
    private final Pattern path;

    Kind(String method, String path) {
      this.method = method;
      this.path = Pattern.compile(".*/camunda/api/engine/engine/[^/]+/" + path);
    }
  }

  static EngineCall of(HttpServletRequest request) {
    for (Kind kind : Kind.values()) {
      Matcher path = kind.path.matcher(request.getRequestURI());
      if ((kind.method.equals("*") || kind.method.equals(request.getMethod())) && path.matches()) {
        return new EngineCall(kind, path.groupCount() > 0 ? path.group(1) : null, request.getRequestURI().contains("/process-definition/key/"));
      }
    }
    return null;
  }
}
