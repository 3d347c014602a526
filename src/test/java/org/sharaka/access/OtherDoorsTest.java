package org.sharaka.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sharaka.access.AccessTable.Door;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.Office;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The doors that no controller stands behind, and that there are no others. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherDoorsTest {

  private static final int OK = 200;
  private static final List<String> KNOWN_FOLDERS = List.of("/webjars/", "/camunda/", "/swagger-ui/", "/favicon.ico", "/**");

  @Autowired ServletContext servlets;
  @Autowired List<SimpleUrlHandlerMapping> files;
  @Autowired Office office;
  @LocalServerPort int port;

  private final AccessTable table = AccessTable.read("other");
  private Visitors visitors;

  @BeforeAll
  void gather() {
    visitors = new Visitors(port, office);
  }

  @TestFactory
  Stream<DynamicTest> onlyThoseEntitledGetThrough() {
    return table.doors().stream().map(door -> DynamicTest.dynamicTest(door.name(), () -> tryDoor(door)));
  }

  @Test
  void besidesThePagesThereAreOnlyTheEnginesServlets() {
    assertThat(servlets.getServletRegistrations().values().stream().map(servlet -> servlet.getMappings()).flatMap(Collection::stream))
        .containsExactlyInAnyOrder("/", "/camunda/api/cockpit/*", "/camunda/api/admin/*", "/camunda/api/tasklist/*", "/camunda/api/engine/*",
            "/camunda/api/welcome/*");
  }

  @Test
  void filesAreServedFromKnownFoldersOnly() {
    assertThat(files.stream().flatMap(mapping -> mapping.getUrlMap().keySet().stream()))
        .allMatch(folder -> KNOWN_FOLDERS.stream().anyMatch(folder::startsWith));
  }

  @Test
  void theStateOfTheApplicationIsTheAdministratorsWithAPassword() {
    assertThat(state("admin", "sharaka")).isEqualTo(OK);
    assertThat(state("manager", "sharaka")).isEqualTo(403);
    assertThat(state("nobody-there", "wrong")).isEqualTo(401);
  }

  private int state(String account, String password) {
    String credentials = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    return new Caller(port, Language.EN).request("GET", "/actuator/info", Map.of("Authorization", "Basic " + credentials), null).statusCode();
  }

  private void tryDoor(Door door) {
    Map<String, Integer> answers = new HashMap<>();
    Set<String> admitted = visitors.admitted(visitor -> {
      int status = visitor.caller().request(door.method(), door.address(), Map.of("Accept", "*/*"), "").statusCode();
      answers.put(visitor.name(), status);
      assertThat(status).as("%s for %s", door.name(), visitor.name()).isLessThan(500);
      return status == OK;
    });
    assertThat(admitted).as("%s %s", door.name(), answers).isEqualTo(visitors.entitled(door));
  }
}
