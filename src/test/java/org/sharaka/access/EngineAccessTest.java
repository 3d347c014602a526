package org.sharaka.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sharaka.access.AccessTable.Door;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.support.Caller;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people get from the engine behind the web applications, on the example of one project. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineAccessTest {

  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final Set<Integer> KEPT_OUT = Set.of(302, 401, 403, 404, 405);

  /** What the engine calls a bad request when it looked with the caller's eyes. */
  private static final String NOT_SEEN = "No task found for task id";

  @Autowired Office office;
  @Autowired SampleProjects projects;
  @Autowired Outbox outbox;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired FilterService filters;
  @LocalServerPort int port;

  private final AccessTable table = AccessTable.read("engine");
  private final Map<String, String> example = new HashMap<>();
  private Visitors visitors;

  @BeforeAll
  void aProjectThatIsPlanned() {
    CaseNumber number = projects.registered();
    String process = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
    example.put("number", number.value());
    example.put("process", process);
    example.put("task", tasks.createTaskQuery().processInstanceId(process).singleResult().getId());
    example.put("job", aJobAbout(number));
    example.put("deployment", repository.createDeploymentQuery().listPage(0, 1).get(0).getId());
    example.put("filter", filters.createTaskFilterQuery().listPage(0, 1).get(0).getId());
    example.put("other", filters.saveFilter(filters.newTaskFilter("of a test").setQuery(tasks.createTaskQuery())).getId());
    visitors = new Visitors(port, office);
  }

  private String aJobAbout(CaseNumber number) {
    outbox.queue(Mailing.of("access-" + number, number, "test", Map.of(), List.of(new Recipient(null, "someone@example.org", "س", Language.AR, Map.of()))));
    String sending = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey("mailDispatch").singleResult().getId();
    return management.createJobQuery().processInstanceId(sending).singleResult().getId();
  }

  @TestFactory
  Stream<DynamicTest> onlyThoseEntitledGetAnAnswer() {
    return table.doors().stream().map(door -> DynamicTest.dynamicTest(door.name(), () -> tryDoor(door)));
  }

  private void tryDoor(Door door) {
    Map<String, String> answers = new HashMap<>();
    Set<String> admitted = visitors.admitted(visitor -> {
      HttpResponse<String> answer = ask(visitor, door);
      answers.put(visitor.name(), answer.statusCode() + " " + answer.body().lines().findFirst().orElse(""));
      assertThat(answer.statusCode()).as("%s for %s: %s", door.name(), visitor.name(), answer.body()).isNotEqualTo(415);
      return !KEPT_OUT.contains(answer.statusCode()) && !answer.body().contains(NOT_SEEN) && (!isList(door) || findsSomething(answer));
    });
    assertThat(admitted).as("%s %s", door.name(), answers).isEqualTo(visitors.entitled(door));
  }

  private HttpResponse<String> ask(Visitors.Visitor visitor, Door door) {
    String address = filled(door.address());
    String type = door.body() != null && !door.body().startsWith("{") ? "application/x-www-form-urlencoded" : "application/json";
    return visitor.caller().request(door.method(), address.startsWith("/") ? address : ENGINE + address, Map.of("Content-Type", type), filled(door.body()));
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> known : example.entrySet()) {
      filled = filled == null ? null : filled.replace("{" + known.getKey() + "}", known.getValue());
    }
    return filled;
  }

  private static boolean isList(Door door) {
    return door.method().equals("GET") || door.address().contains("count");
  }

  private static boolean findsSomething(HttpResponse<String> answer) {
    if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      return true;
    }
    JsonNode found = Caller.json(answer);
    return found.isArray() ? !found.isEmpty() : !found.path("count").isNumber() || found.path("count").asInt() > 0;
  }
}
