package org.sharaka.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.TasklistForms;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.workflow.demo.Plays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;

/** A new project on the given data, from its registration to the public guide, through the addresses that people and programs use. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sharaka.test.apart=journey")
@ActiveProfiles({"demo", "test"})
class JourneyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort int port;

  @Autowired Plays plays;
  @Autowired Surveys surveys;
  @Autowired Participation participation;
  @Autowired GreenMail mailbox;
  @Autowired AdjustableClock clock;

  private TasklistForms tasklist;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void fromRegistrationToPublication() throws Exception {
    tasklist = new TasklistForms(port);
    assertThat(JSON.readTree(send("organisations/import", "text/csv", given("organisations.csv")).body()).path("created").asInt()).isEqualTo(56);
    assertThat(JSON.readTree(send("contacts/import", "text/csv", given("contacts.csv")).body()).path("created").asInt()).isEqualTo(120);
    CaseNumber number = registered();
    assertThat(visit("/projects").body()).doesNotContain(number.value());
    var play = plays.follow(number, "policies", tasklist::submit);
    play.until(() -> surveys.of(number).stream().anyMatch(survey -> survey.status() == Survey.Status.CLOSED));
    assertThat(visit("/projects/" + number).body()).contains("التواصل المجتمعي");
    theSurveyHasTheGivenResults(surveys.of(number).get(0).number());
    play.untilOver();
    thePublicReadsTheGuide(number);
    everyoneWhoTookPartIsToldOfTheOutcome(number);
  }

  /** As Tasklist does: opens the form that begins the process, and submits it. */
  private CaseNumber registered() throws IOException {
    HttpResponse<String> refused = tasklist.begin("coordinator", Lifecycle.KEY, Map.of("titleEn", "Unified national policies"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(refused.body()).path("refusals").findValuesAsText("field")).containsExactlyInAnyOrder("titleAr", "descriptionAr", "plannedStart");
    HttpResponse<String> begun = tasklist.begin("coordinator", Lifecycle.KEY, Map.of("titleAr", "السياسات الوطنية الموحدة", "titleEn", "Unified national policies", "descriptionAr", "سياسات واضحة وموحدة",
        "plannedStart", LocalDate.now().toString()));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
    return new CaseNumber(JSON.readTree(begun.body()).path("businessKey").asText());
  }

  private void theSurveyHasTheGivenResults(CaseNumber survey) throws IOException {
    JsonNode results = JSON.readTree(call(request("/api/v1/surveys/" + survey + "/results").GET()).body());
    JsonNode expected = JSON.readTree(given("expected.json"));
    assertThat(results.path("response_rates").path("rr1").asDouble()).isEqualTo(expected.path("response_rates").path("rr1").asDouble());
    assertThat(results.path("response_rates").path("rr2").asDouble()).isEqualTo(expected.path("response_rates").path("rr2").asDouble());
  }

  private void thePublicReadsTheGuide(CaseNumber number) throws IOException {
    assertThat(visit("/projects/" + number).body()).contains("مكتمل");
    assertThat(visit("/projects/" + number + "?lang=en").body()).contains("Unified national policies");
    assertThat(visit("/projects/" + number + "/guide").body()).contains("القياس المتدرج");
    JsonNode open = JSON.readTree(visit("/open-data/projects.json").body()).get(0);
    assertThat(open.path("status").asText()).isEqualTo("COMPLETED");
    assertThat(open.path("phases")).allSatisfy(phase -> assertThat(phase.path("status").asText()).isEqualTo("COMPLETED"));
  }

  private void everyoneWhoTookPartIsToldOfTheOutcome(CaseNumber number) {
    Collection<Person> took = participation.people(number);
    assertThat(took).hasSizeGreaterThan(50);
    var told = Arrays.stream(mailbox.getReceivedMessages()).filter(JourneyTest::isOutcome).map(JourneyTest::addressee).collect(Collectors.toSet());
    assertThat(told).containsExactlyInAnyOrderElementsOf(took.stream().map(Person::email).toList());
  }

  private HttpResponse<String> visit(String path) {
    return call(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET());
  }

  private HttpResponse<String> send(String path, String type, byte[] body) {
    return call(request("/api/v1/" + path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("coordinator:sharaka".getBytes(StandardCharsets.UTF_8)));
  }

  private static HttpResponse<String> call(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] given(String file) throws IOException {
    return new ClassPathResource("surveys/" + file).getContentAsByteArray();
  }

  private static boolean isOutcome(MimeMessage message) {
    try {
      return message.getSubject().contains("اعتُمد") || message.getSubject().contains("adopted");
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String addressee(MimeMessage message) {
    try {
      return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
