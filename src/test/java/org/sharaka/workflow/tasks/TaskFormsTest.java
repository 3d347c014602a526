package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms as Tasklist sends and receives them. */
@ServedTest
class TaskFormsTest {

  private static final String FILLED = """
      {"variables": {"title": {"value": "%s"}, "seats": {"value": %d}, "starts": {"value": "2026-03-10"}, "ends": {"value": "%s"},
       "agreed": {"value": true}, "format": {"value": "inPerson"}, "sector": {"value": "PRIVATE"},
       "agenda": {"type": "Json", "value": "[{\\"title\\":\\"A\\"},{\\"title\\":\\"%s\\"}]"}}}""";

  @LocalServerPort int port;
  @Autowired FormTrial trial;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  CaseNumber number;
  String task;
  Caller coordinator;

  @BeforeEach
  void openTask() {
    number = trial.open("تجربة " + UUID.randomUUID());
    task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
    coordinator = Caller.signedIn(port, "coordinator", Language.EN);
  }

  @Test
  void theFormAndItsValuesComeInTheReadersLanguage() {
    JsonNode english = Caller.json(coordinator.getEngine("task/" + task + "/deployed-form"));
    JsonNode arabic = Caller.json(Caller.signedIn(port, "coordinator", Language.AR).getEngine("task/" + task + "/deployed-form"));
    assertThat(english.findValuesAsText("label")).contains("Number of seats");
    assertThat(arabic.findValuesAsText("label")).contains("عدد المقاعد");
    JsonNode values = Caller.json(coordinator.getEngine("task/" + task + "/form-variables?deserializeValues=false"));
    assertThat(values.at("/trial/value").asText()).isEqualTo(number.value());
    assertThat(values.at("/sectors/type").asText()).isEqualTo("Json");
    assertThat(values.at("/sectors/value").asText()).contains("Private sector");
  }

  @Test
  void aRefusalNamesItsFieldAndChangesNothing() {
    JsonNode dates = refused(submit(FILLED.formatted("Title of it", 5, "2026-03-01", "B")));
    assertThat(dates.at("/refusals/0/field").asText()).isEqualTo("ends");
    assertThat(dates.at("/message").asText()).isEqualTo("The end date may not come before the start date.");
    assertThat(refused(submit(FILLED.formatted("Title of it", 5, "2026-03-11", "A"))).at("/refusals/0/field").asText()).isEqualTo("agenda[1].title");
    assertThat(refused(submit(FILLED.formatted("Title of it", 13, "2026-03-11", "B"))).at("/refusals/0/field").asText()).isEmpty();
    assertThat(refused(submit("{}")).at("/refusals").findValuesAsText("field")).contains("title", "seats", "starts", "agreed", "format", "sector");
    assertThat(trial.taken(number)).isNull();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void whatWasTypedReachesTheUseCaseAndOnlyFactsTheProcess() {
    assertThat(submit(FILLED.formatted("Title of it", 5, "2026-03-11", "B")).statusCode()).isEqualTo(204);
    assertThat(trial.taken(number).text("title")).isEqualTo("Title of it");
    assertThat(trial.taken(number).rows("agenda")).hasSize(2);
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance()).list()).extracting(v -> v.getName()).containsExactly("trialSeats");
    HttpResponse<String> again = submit(FILLED.formatted("Title of it", 5, "2026-03-11", "B"));
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(Caller.json(again).at("/message").asText()).contains("no longer open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit-form/", "%73ubmit-form", "complete", "c%6fmplete/"})
  void noSpellingOfTheAddressGoesPastTheForm(String address) {
    HttpResponse<String> answer = coordinator.postEngine("task/" + task + "/" + address, "{\"variables\": {\"smuggled\": {\"value\": 1}}}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Caller.json(answer).at("/type").asText()).isEqualTo("Refused");
    assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(instance()).variableName("smuggled").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bpmnError", "bpmnEscalation", "resolve"})
  void aTaskEndsByItsFormOnly(String address) {
    assertThat(coordinator.postEngine("task/" + task + "/" + address, "{\"errorCode\": \"x\", \"escalationCode\": \"x\"}").statusCode()).isEqualTo(403);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void aTaskThatSomebodyClaimedIsNotCompletedByAnother() {
    tasks.setAssignee(task, "manager");
    tasks.addCandidateGroup(task, "phase-coordinator");
    assertThat(submit(FILLED.formatted("Title of it", 5, "2026-03-11", "B")).statusCode()).isEqualTo(403);
    assertThat(trial.taken(number)).isNull();
  }

  @Test
  void othersSeeNeitherTheTaskNorItsForm() {
    Caller researcher = Caller.signedIn(port, "researcher", Language.EN);
    assertThat(researcher.getEngine("task/" + task + "/form-variables").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(researcher.postEngine("task/" + task + "/submit-form", FILLED.formatted("Title of it", 5, "2026-03-11", "B")).statusCode()).isEqualTo(404);
    assertThat(Caller.json(researcher.get("/api/v1/tasks/cases?task=" + task))).isEmpty();
    assertThat(Caller.json(coordinator.get("/api/v1/tasks/cases?task=" + task)).at("/0/number").asText()).isEqualTo(number.value());
    assertThat(new Caller(port, Language.EN).getEngine("task/" + task + "/deployed-form").statusCode()).isEqualTo(401);
  }

  @Test
  void aProcessBegunByItsStartFormHasTheNumberOfItsCase() {
    Caller admin = Caller.signedIn(port, "admin", Language.EN);
    JsonNode form = Caller.json(admin.getEngine("process-definition/key/formTrial/deployed-start-form"));
    assertThat(form.findValuesAsText("label")).contains("Private sector");
    assertThat(refused(admin.postEngine("process-definition/key/formTrial/submit-form", "{\"variables\": {\"title\": {\"value\": \"x\"}}}")).at("/refusals/0/field").asText())
        .isEqualTo("sector");
    HttpResponse<String> started = admin.postEngine("process-definition/key/formTrial/submit-form",
        "{\"variables\": {\"title\": {\"value\": \"x\"}, \"sector\": {\"value\": \"PRIVATE\"}}}");
    assertThat(started.statusCode()).isEqualTo(200);
    CaseNumber begun = new CaseNumber(Caller.json(started).at("/businessKey").asText());
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(begun.value()).count()).isOne();
    assertThat(coordinator.postEngine("process-definition/key/formTrial/submit-form", "{}").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "submit-form"})
  void aProcessThatRunsWithinACaseIsNotBegunAlone(String way) {
    Caller admin = Caller.signedIn(port, "admin", Language.EN);
    JsonNode answer = refused(admin.postEngine("process-definition/key/phase1Outreach/" + way, "{\"businessKey\": \"PRJ-2026-900\"}"));
    assertThat(answer.at("/message").asText()).isEqualTo("This process is begun by the case it belongs to and cannot be started by itself.");
    assertThat(coordinator.postEngine("process-definition/key/phase1Outreach/" + way, "{}").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> submit(String body) {
    return coordinator.postEngine("task/" + task + "/submit-form", body);
  }

  private static JsonNode refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return Caller.json(answer);
  }

  private String instance() {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
  }
}
