package org.sharaka.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharaka.kernel.Language;

/** Someone who makes surveys through the interface of a running application, and someone who approves them in Tasklist. */
public final class SurveyStaff {

  private static final Path QUESTIONNAIRE = Path.of("src", "test", "resources", "surveys", "questionnaire.xlsx");
  private static final String BOUNDARY = "part-of-a-form";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Login maker;
  private final Login approver;

  /** An account and its password. */
  public record Login(String name, String password) {

    private String basic() {
      return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
  }

  public SurveyStaff(int port, Login maker, Login approver) {
    this.port = port;
    this.maker = maker;
    this.approver = approver;
    post("organisations/import", "text/csv", BodyPublishers.ofString("code,name_ar,name_en,sector,region\nORG-001,وزارة,Ministry,government,Muscat\n"));
  }

  /** Makes a survey of so many people, whose addresses contain the mark. */
  public String survey(String mark, int people) {
    String contacts = IntStream.range(0, people).mapToObj(i -> "%s-%d@example.org,شخص %d,ORG-001,government,no,ar".formatted(mark, i, i))
        .collect(Collectors.joining("\n", "email,name,organisation_code,sector,key_stakeholder,language\n", "\n"));
    JsonNode imported = post("contacts/import", "text/csv", BodyPublishers.ofString(contacts));
    assertThat(imported.path("created").asInt()).isEqualTo(people);
    String audience = IntStream.range(0, people).mapToObj(i -> mark + "-" + i + "@example.org").collect(Collectors.joining("\n", "email\n", "\n"));
    return post("surveys", "multipart/form-data; boundary=" + BOUNDARY, form(mark, audience)).path("number").asText();
  }

  /** Approves a survey in Tasklist of a node; with that its invitations are on their way. */
  public void approve(String survey, int node) {
    Caller tasklist = new Caller(node, Language.EN);
    tasklist.signIn(approver.name(), approver.password());
    JsonNode tasks = Caller.json(tasklist.getEngine("task?taskDefinitionKey=approveSurvey&processInstanceBusinessKey=" + survey));
    assertThat(tasks).hasSize(1);
    String values = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}";
    HttpResponse<String> answer = tasklist.postEngine("task/" + tasks.get(0).path("id").asText() + "/submit-form", values);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private JsonNode post(String path, String type, BodyPublisher body) {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/%s".formatted(port, path))).header("Content-Type", type)
        .header("Authorization", maker.basic()).POST(body).build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static BodyPublisher form(String title, String audience) {
    try {
      return BodyPublishers.concat(field("titleAr", "استطلاع " + title), field("titleEn", "Survey " + title),
          file("audience", "audience.csv", audience.getBytes(StandardCharsets.UTF_8)), file("workbook", "questionnaire.xlsx", Files.readAllBytes(QUESTIONNAIRE)),
          BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BodyPublisher field(String name, String value) {
    return BodyPublishers.ofString("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
  }

  private static BodyPublisher file(String name, String fileName, byte[] content) {
    String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(BOUNDARY, name, fileName);
    return BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content), BodyPublishers.ofString("\r\n"));
  }
}
