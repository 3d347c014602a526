package org.sharaka.workflow.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * A call of the web applications to the engine, as far as forms and names are concerned. Addresses are read as the engine
 * reads them: decoded, and with or without a slash at the end.
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
    /** Other ways to end a task, past its form, and files that nobody would check. */
    TASK_BYPASS("POST", "task/([^/]+)/(?:resolve|bpmnError|bpmnEscalation|attachment/create)"),
    TASK_UNCLAIM("POST", "task/([^/]+)/unclaim"),
    START_FORM("GET", "process-definition/(?:key/)?([^/]+)/deployed-start-form"),
    START_VALUES("GET", "process-definition/(?:key/)?([^/]+)/form-variables"),
    START_SUBMIT("POST", "process-definition/(?:key/)?([^/]+)/(?:submit-form|start)"),
    DIAGRAM("GET", "process-definition/(?:key/)?([^/]+)/xml"),
    NAMES("*", "(?:task|filter|process-definition|group|history/(?:task|activity-instance|process-instance|user-operation))(?:/.*)?");

    private final String method;
    private final Pattern path;

    Kind(String method, String path) {
      this.method = method;
      this.path = Pattern.compile(".*/camunda/api/engine/engine/[^/]+/" + path + "/?");
    }

    boolean concernsForms() {
      return this != DIAGRAM && this != NAMES;
    }
  }

  static EngineCall of(HttpServletRequest request) {
    String address = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    for (Kind kind : Kind.values()) {
      Matcher path = kind.path.matcher(address);
      if ((kind.method.equals("*") || kind.method.equals(request.getMethod())) && path.matches()) {
        return new EngineCall(kind, path.groupCount() > 0 ? path.group(1) : null, address.contains("/process-definition/key/"));
      }
    }
    return null;
  }
}
