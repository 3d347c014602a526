package org.sharaka.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;

/** The office at Tasklist in tests with a real port: claims a task, opens its form and submits it, through the addresses that Tasklist calls. */
public final class TasklistForms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int port;
  private final Map<String, Caller> signedIn = new HashMap<>();

  public TasklistForms(int port) {
    this.port = port;
  }

  public void submit(String account, String task, Map<String, ?> values) {
    Caller person = person(account);
    assertThat(person.postEngine("task/" + task + "/claim", "{\"userId\": \"" + account + "\"}").statusCode()).isEqualTo(204);
    assertThat(person.getEngine("task/" + task + "/form-variables").statusCode()).isEqualTo(200);
    HttpResponse<String> answer = person.postEngine("task/" + task + "/submit-form", form(values));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  /** Opens the form that begins a process, and submits it. */
  public HttpResponse<String> begin(String account, String process, Map<String, ?> values) {
    Caller person = person(account);
    assertThat(person.getEngine("process-definition/key/" + process + "/deployed-start-form").statusCode()).isEqualTo(200);
    return person.postEngine("process-definition/key/" + process + "/submit-form", form(values));
  }

  private Caller person(String account) {
    return signedIn.computeIfAbsent(account, id -> Caller.signedIn(port, id, Language.AR));
  }

  private static String form(Map<String, ?> values) {
    return written(Map.of("variables", values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> variable(entry.getValue())))));
  }

  private static Map<String, Object> variable(Object value) {
    return value instanceof Collection<?> || value instanceof Map<?, ?> ? Map.of("type", "Json", "value", written(value)) : Map.of("value", value);
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
