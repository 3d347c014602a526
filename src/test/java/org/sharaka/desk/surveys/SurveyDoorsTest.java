package org.sharaka.desk.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every door of the survey desk tried with every role. */
@SharakaTest
class SurveyDoorsTest {

  private static final List<String> MAKE = List.of(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.RESEARCHER, Groups.MANAGER);
  private static final List<String> RUN = List.of(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.MANAGER);
  private static final List<String> CANCEL = List.of(Groups.PROJECT_MANAGER, Groups.MANAGER, Groups.EXECUTIVE_DIRECTOR);
  private static final List<String> ANSWERS = List.of(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.RESEARCHER, Groups.DPO);
  private static final List<String> GUESTS = List.of(Groups.MINISTRY, Groups.CSO);

  @Autowired MockMvc web;
  @Autowired SampleSurveys samples;
  @Autowired Surveys surveys;
  @Autowired TestPeople people;

  static Stream<Arguments> pages() {
    return Stream.of(Arguments.of("/desk/surveys", Groups.STAFF), Arguments.of("/desk/surveys/new", MAKE), Arguments.of("/desk/surveys/questionnaires", Groups.STAFF),
        Arguments.of("/desk/surveys/questionnaires/{questionnaire}", Groups.STAFF), Arguments.of("/desk/surveys/questionnaires/{questionnaire}/workbook", Groups.STAFF),
        Arguments.of("/desk/surveys/{number}", Groups.STAFF), Arguments.of("/desk/surveys/{number}/results", Groups.STAFF),
        Arguments.of("/desk/surveys/{number}/print", Groups.STAFF), Arguments.of("/desk/surveys/{number}/results.csv", Groups.STAFF),
        Arguments.of("/desk/surveys/{number}/results.xlsx", Groups.STAFF), Arguments.of("/desk/surveys/{number}/responses.csv", ANSWERS),
        Arguments.of("/desk/surveys/{number}/responses.csv?personal=true", ANSWERS), Arguments.of("/desk/surveys/{number}/responses.xlsx", ANSWERS),
        Arguments.of("/desk/surveys/{number}/answers", ANSWERS), Arguments.of("/desk/surveys/{number}/undelivered", Groups.STAFF),
        Arguments.of("/desk/surveys/{number}/calls", MAKE), Arguments.of("/desk/surveys/{number}/questionnaire", Groups.STAFF),
        Arguments.of("/desk/surveys/{number}/import", MAKE), Arguments.of("/desk/surveys/{number}/extend", RUN), Arguments.of("/desk/surveys/{number}/close", RUN),
        Arguments.of("/desk/surveys/{number}/cancel", CANCEL));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsForThoseItIsFor(String page, List<String> allowed) throws Exception {
    CaseNumber number = survey();
    for (String group : Groups.STAFF) {
      int answer = web.perform(get(address(page, number)).with(Visitor.as("x", group))).andReturn().getResponse().getStatus();
      assertThat(answer).as("%s for %s", page, group).isEqualTo(allowed.contains(group) ? 200 : 403);
    }
    for (String guest : GUESTS) {
      web.perform(get(address(page, number)).with(Visitor.as("x", guest))).andExpect(status().isForbidden());
    }
    web.perform(get(address(page, number))).andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("**/login"));
  }

  static Stream<Arguments> deeds() {
    return Stream.of(Arguments.of("/desk/surveys/new", MAKE), Arguments.of("/desk/surveys/questionnaires", MAKE), Arguments.of("/desk/surveys/{number}/import", MAKE),
        Arguments.of("/desk/surveys/{number}/extend", RUN), Arguments.of("/desk/surveys/{number}/close", RUN), Arguments.of("/desk/surveys/{number}/cancel", CANCEL),
        Arguments.of("/desk/surveys/{number}/undelivered", RUN));
  }

  /** The survey is only being approved and the forms are empty: who may act is refused by the domain, who may not by the door. */
  @ParameterizedTest
  @MethodSource("deeds")
  void aDeedIsForThoseWhoMayDoIt(String page, List<String> allowed) throws Exception {
    CaseNumber number = survey();
    List<String> everyone = Stream.concat(Groups.STAFF.stream(), GUESTS.stream()).toList();
    for (String group : everyone) {
      int answer = web.perform(deed(page, number).with(csrf()).with(Visitor.as("x", group))).andReturn().getResponse().getStatus();
      assertThat(answer).as("%s for %s", page, group).isEqualTo(allowed.contains(group) ? 422 : 403);
      web.perform(deed(page, number).with(Visitor.as("x", group))).andExpect(status().isForbidden());
    }
    web.perform(deed(page, number).with(csrf())).andExpect(redirectedUrlPattern("**/login"));
    assertThat(surveys.get(number).status()).isEqualTo(org.sharaka.surveys.Survey.Status.APPROVAL);
  }

  @Test
  void whatIsNoSurveyIsNotFound() throws Exception {
    for (String number : List.of("SRV-1999-001", "nonsense", "PRJ-2026-001", "SRV-2026-001'--")) {
      for (String page : Arrays.asList("", "/results", "/responses.csv", "/undelivered")) {
        web.perform(get("/desk/surveys/{number}" + page, number).with(Visitor.as("x", Groups.PROJECT_MANAGER))).andExpect(status().isNotFound());
      }
    }
  }

  private CaseNumber survey() {
    return samples.create(null, people.some(1, Sector.GOVERNMENT));
  }

  private MockHttpServletRequestBuilder deed(String page, CaseNumber number) {
    String address = address(page, number);
    return switch (page.substring(page.lastIndexOf('/') + 1)) {
      case "new" -> multipart(address).file(new MockMultipartFile("workbook", new byte[0])).file(new MockMultipartFile("audience", new byte[0]));
      case "questionnaires" -> multipart(address).file(new MockMultipartFile("workbook", new byte[0]));
      case "import" -> multipart(address).file(new MockMultipartFile("file", new byte[0]));
      case "undelivered" -> post(address).param("person", String.valueOf(people.one(Sector.PRIVATE, false, "AR").id())).param("email", "no address");
      default -> post(address).param("reason", "").param("workingDays", "3");
    };
  }

  private String address(String page, CaseNumber number) {
    return page.replace("{number}", number.value()).replace("{questionnaire}", String.valueOf(surveys.get(number).questionnaire()));
  }
}
