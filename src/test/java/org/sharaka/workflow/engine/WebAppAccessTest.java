package org.sharaka.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.ServedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors of the web applications: one login, ours. */
@ServedTest
class WebAppAccessTest {

  private static final String APP = "/camunda/app/tasklist/default/";

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void withoutALoginThereIsOnlyTheLoginPage(String app) {
    HttpResponse<String> answer = guest().get("/camunda/app/" + app + "/default/");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
  }

  @Test
  void callsOfAGuestAreNotAnswered() {
    assertThat(guest().getEngine("task").statusCode()).isEqualTo(401);
    assertThat(guest().get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
  }

  @Test
  void camundasOwnLoginIsClosed() {
    String login = "/camunda/api/admin/auth/user/default/login/tasklist";
    assertThat(guest().post(login, "username=manager&password=sharaka").statusCode()).isEqualTo(401);
    assertThat(Caller.signedIn(port, "coordinator", Language.AR).post(login, "username=manager&password=sharaka").statusCode()).isEqualTo(403);
  }

  @Test
  void accountsWithoutADeskGetNoFurther() {
    assertThat(Caller.signedIn(port, "ngo", Language.AR).get(APP).statusCode()).isEqualTo(403);
  }

  @Test
  void aSignedInPersonWorksWithTheTokenAndNotWithoutIt() {
    Caller coordinator = Caller.signedIn(port, "coordinator", Language.AR);
    assertThat(coordinator.postEngine("task/count", "{}").statusCode()).isEqualTo(200);
    Caller tricked = Caller.signedIn(port, "coordinator", Language.AR);
    tricked.forgetToken();
    assertThat(tricked.postEngine("task/count", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void signingOutOfOneSignsOutOfAll() {
    Caller coordinator = Caller.signedIn(port, "coordinator", Language.AR);
    assertThat(coordinator.get(APP).statusCode()).isEqualTo(200);
    assertThat(coordinator.post("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
    assertThat(coordinator.get(APP).statusCode()).isEqualTo(302);
    assertThat(coordinator.get("/api/v1/tasks/cases?task=x").statusCode()).isEqualTo(401);
  }

  @Test
  void translationsAndScriptsAreAskedForAnewAndLibrariesKept() {
    Caller coordinator = Caller.signedIn(port, "coordinator", Language.AR);
    for (String fresh : new String[] {"/camunda/app/tasklist/locales/ar.json?bust=7.24.0", "/camunda/app/tasklist/scripts/config.js",
        "/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0", "/site/webapps/tasks.js?bust=7.24.0", APP}) {
      HttpResponse<String> answer = coordinator.get(fresh);
      assertThat(answer.statusCode()).as(fresh).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(fresh).contains("no-cache");
    }
    for (String kept : new String[] {"/camunda/lib/deps.js?bust=7.24.0", "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0"}) {
      HttpResponse<String> answer = coordinator.get(kept);
      assertThat(answer.statusCode()).as(kept).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(kept).contains("immutable");
    }
  }

  private Caller guest() {
    return new Caller(port, Language.AR);
  }
}
