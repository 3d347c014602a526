package org.sharaka.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;

/** The pages people open all day, one request after the other, with the time until the whole answer is there. */
final class Pages {

  private static final int WARM_UP = 30;
  private static final int TIMES = 100;
  private static final String FIRST_PAGE = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

  private final Talk coordinator;
  private final Talk manager;
  private final Map<String, String> filters = new LinkedHashMap<>();

  Pages(int port) {
    Map<String, String> asTasklist = Map.of("Accept", "application/hal+json, application/json, text/html", "Content-Type", "application/json");
    Caller signedIn = Caller.signedIn(port, "coordinator", Language.AR);
    coordinator = new Talk(port, signedIn, asTasklist);
    manager = new Talk(port, Caller.signedIn(port, "manager", Language.AR), asTasklist);
    for (JsonNode filter : Caller.json(signedIn.getEngine("filter?resourceType=Task"))) {
      filters.put(filter.path("properties").path("key").asText(), filter.path("id").asText());
    }
  }

  /** @param measured is told the 95th percentile of each page in milliseconds */
  void measure(String project, BiConsumer<String, Double> measured) {
    Map<String, Supplier<Talk.Answer>> pages = new LinkedHashMap<>();
    pages.put("/desk, coordinator", () -> coordinator.get("/desk"));
    pages.put("/desk, manager", () -> manager.get("/desk"));
    pages.put("/desk/cases", () -> coordinator.get("/desk/cases"));
    pages.put("/desk/cases, searched", () -> coordinator.get("/desk/cases?q=%D9%85%D9%8A%D8%AB%D8%A7%D9%82"));
    pages.put("/desk/phases", () -> manager.get("/desk/phases"));
    pages.put("/desk/cases/{project}", () -> coordinator.get("/desk/cases/" + project));
    pages.put("/projects", () -> coordinator.get("/projects"));
    for (String filter : new String[] {"mine", "groups", "overdue", "phase1"}) {
      pages.put("Tasklist: " + filter, () -> tasks(coordinator, filter));
    }
    pages.put("Tasklist: overdue, manager", () -> tasks(manager, "overdue"));
    pages.put("Cockpit: dashboard of projects", () -> manager.get("/api/v1/projects?limit=20"));
    pages.forEach((name, page) -> measured.accept(name, percentile(page)));
  }

  /** What Tasklist asks for when someone opens a filter. */
  private Talk.Answer tasks(Talk person, String filter) {
    return person.post("/camunda/api/engine/engine/default/filter/" + filters.get(filter) + "/list?firstResult=0&maxResults=15", FIRST_PAGE);
  }

  private static double percentile(Supplier<Talk.Answer> page) {
    for (int i = 0; i < WARM_UP; i++) {
      Talk.Answer answer = page.get();
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
    Times times = new Times();
    for (int i = 0; i < TIMES; i++) {
      times.take(page::get);
    }
    return times.percentile(0.95);
  }
}
