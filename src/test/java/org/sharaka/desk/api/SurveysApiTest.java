package org.sharaka.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.TestPeople;
import org.sharaka.surveys.questionnaire.XlsFormFile;
import org.sharaka.support.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class SurveysApiTest {

  private static final RequestPostProcessor COORDINATOR = httpBasic("coordinator", "sharaka");

  @Autowired MockMvc web;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired ObjectMapper json;

  String mark;
  String audience;

  @BeforeEach
  void contacts() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    audience = "email\n" + people.given(mark).stream().map(person -> person.email()).collect(Collectors.joining("\n"));
  }

  @Test
  void theGivenAnswersComeToTheGivenFigures() throws Exception {
    String number = created();
    importing(number, TestPeople.answers(mark)).andExpect(status().isOk()).andExpect(jsonPath("$.created").value(120))
        .andExpect(jsonPath("$.updated").value(0)).andExpect(jsonPath("$.refused").isEmpty());
    JsonNode results = json.readTree(web.perform(get("/api/v1/surveys/" + number + "/results").with(COORDINATOR)).andReturn().getResponse().getContentAsByteArray());
    agrees("", json.readTree(TestPeople.file("expected.json")), results);
    assertThat(results.size()).isEqualTo(8);
    importing(number, TestPeople.answers(mark)).andExpect(jsonPath("$.created").value(0)).andExpect(jsonPath("$.updated").value(120));
  }

  @Test
  void aNewSurveyIsFoundAtItsAddressAndWaitsForApproval() throws Exception {
    String number = created();
    web.perform(get("/api/v1/surveys/" + number).with(COORDINATOR)).andExpect(jsonPath("$.status").value("APPROVAL"))
        .andExpect(jsonPath("$.title.ar").value("استطلاع")).andExpect(jsonPath("$.invited").value(120)).andExpect(jsonPath("$.rr2").value(0.0));
    assertThat(office.tasks(new org.sharaka.kernel.CaseNumber(number))).containsExactly("approveSurvey");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"ar | الورقة «survey»، الصف 2: النوع «geopoint» غير معروف.", "en | Sheet “survey”, row 2: the type “geopoint” is not known."})
  void aDefectOfTheWorkbookIsSaidInTheCallersLanguage(String language, String sentence) throws Exception {
    byte[] workbook = XlsFormFile.withColumns().question("geopoint", "q").question("text", "q2").bytes();
    creating(workbook, audience, "استطلاع", "Survey").andExpect(status().isUnprocessableEntity());
    web.perform(request(workbook, audience, "استطلاع", "Survey").header("Accept-Language", language).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("survey:2")).andExpect(jsonPath("$.errors[0].code").value("xlsform.type"))
        .andExpect(jsonPath("$.errors[0].message").value(Matchers.startsWith(sentence)));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws Exception {
    creating("no workbook".getBytes(StandardCharsets.UTF_8), "email\nstranger@example.org\n", "", "Survey").andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].code").value(Matchers.containsInAnyOrder("survey.title", "survey.stranger", "xlsform.file")));
    creating(TestPeople.file("questionnaire.xlsx"), "name\nx\n", "استطلاع", "Survey").andExpect(jsonPath("$.errors[0].code").value("survey.csv.heading"));
    creating(TestPeople.file("questionnaire.xlsx"), "email\n\n", "استطلاع", "Survey").andExpect(jsonPath("$.errors[0].code").value("survey.nobody"));
  }

  @Test
  void anAudienceMayComeFromExcel() throws Exception {
    byte[] excel = ("\uFEFF" + audience.replace("email", "name;Email").replaceAll("(?m)^(?!name)", "x;")).getBytes(StandardCharsets.UTF_8);
    web.perform(multipart("/api/v1/surveys").file(new MockMultipartFile("workbook", TestPeople.file("questionnaire.xlsx"))).file(new MockMultipartFile("audience", excel))
        .param("titleAr", "استطلاع").param("titleEn", "Survey").with(COORDINATOR)).andExpect(status().isCreated());
  }

  @Test
  void refusedRowsAreToldWithRowFieldAndReason() throws Exception {
    String number = created();
    web.perform(post("/api/v1/surveys/" + number + "/responses/import").contentType("text/csv").content("email,disposition,q1_role_clear\nnobody@example.org,complete,5\n")
            .with(COORDINATOR).header("Accept-Language", "en")).andExpect(status().isOk()).andExpect(jsonPath("$.refused[0].row").value(2))
        .andExpect(jsonPath("$.refused[0].field").value("email")).andExpect(jsonPath("$.refused[0].message").value("This address is not among those invited to the survey."));
    importing(number, "email,disposition,q9\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].code").value("survey.import.column"));
  }

  @Test
  void othersThanThoseWhoWorkWithAnswersSeeNoSmallGroups() throws Exception {
    String number = created();
    importing(number, ("email,disposition,q1_role_clear\n" + mark + "contact00001@org-001.example.org,complete,5\n").getBytes(StandardCharsets.UTF_8));
    web.perform(get("/api/v1/surveys/" + number + "/results").with(COORDINATOR)).andExpect(jsonPath("$.q1_role_clear.n").value(1));
    web.perform(get("/api/v1/surveys/" + number + "/results").with(httpBasic("manager", "sharaka"))).andExpect(jsonPath("$.q1_role_clear.hidden").value(true))
        .andExpect(jsonPath("$.q1_role_clear.n").doesNotExist());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SRV-1999-001", "nonsense", "PRJ-2026-001"})
  void whatIsNoSurveyIsNotFound(String number) throws Exception {
    web.perform(get("/api/v1/surveys/" + number + "/results").with(COORDINATOR)).andExpect(status().isNotFound());
    web.perform(get("/api/v1/surveys/" + number).with(COORDINATOR)).andExpect(status().isNotFound());
  }

  @Test
  void onlyStaffReadAndOnlyThoseWhoRunSurveysWrite() throws Exception {
    web.perform(get("/api/v1/surveys/SRV-2026-001")).andExpect(status().isUnauthorized());
    web.perform(get("/api/v1/surveys/SRV-2026-001").with(httpBasic("ngo", "sharaka"))).andExpect(status().isForbidden());
    web.perform(request(TestPeople.file("questionnaire.xlsx"), audience, "استطلاع", "Survey").with(httpBasic("auditor", "sharaka"))).andExpect(status().isForbidden());
    web.perform(post("/api/v1/surveys/SRV-2026-001/responses/import").contentType("text/csv").content("x").with(httpBasic("legal", "sharaka")))
        .andExpect(status().isForbidden());
  }

  private String created() throws Exception {
    String answer = creating(TestPeople.file("questionnaire.xlsx"), audience, "استطلاع", "Survey").andExpect(status().isCreated())
        .andExpect(header().string("Location", Matchers.matchesPattern("/api/v1/surveys/SRV-\\d{4}-\\d{3,}"))).andReturn().getResponse().getContentAsString();
    return json.readTree(answer).get("number").asText();
  }

  private ResultActions creating(byte[] workbook, String audience, String titleAr, String titleEn) throws Exception {
    return web.perform(request(workbook, audience, titleAr, titleEn).with(COORDINATOR));
  }

  private static MockHttpServletRequestBuilder request(byte[] workbook, String audience, String titleAr, String titleEn) {
    return multipart("/api/v1/surveys").file(new MockMultipartFile("workbook", "q.xlsx", null, workbook))
        .file(new MockMultipartFile("audience", "a.csv", "text/csv", audience.getBytes(StandardCharsets.UTF_8)))
        .param("titleAr", titleAr).param("titleEn", titleEn);
  }

  private ResultActions importing(String number, byte[] file) throws Exception {
    return web.perform(multipart("/api/v1/surveys/" + number + "/responses/import").file(new MockMultipartFile("file", file)).with(COORDINATOR));
  }

  private static void agrees(String path, JsonNode expected, JsonNode actual) {
    assertThat(actual.isMissingNode()).as(path).isFalse();
    if (expected.isNumber()) {
      assertThat(actual.asDouble()).as(path).isEqualTo(expected.asDouble(), within(1e-9));
    } else if (expected.isArray()) {
      assertThat(actual.size()).as(path).isEqualTo(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        agrees(path + "[" + i + "]", expected.get(i), actual.get(i));
      }
    } else {
      expected.fields().forEachRemaining(field -> agrees(path + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
    }
  }
}
