package org.sharaka.portal.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class TrackerPagesTest {

  static final Source NOWHERE = Source.of(SourceKind.PAPER, null);

  @Autowired MockMvc web;
  @Autowired SomeRecommendations some;
  @Autowired SomePeople people;
  @Autowired Partners partners;
  @Autowired Register register;

  final String mark = "علامة" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

  @Test
  void everyoneFindsARecommendationInAnySpellingWithItsAnswer() throws Exception {
    long ministry = people.organisation(Sector.GOVERNMENT);
    CaseNumber number = some.answered("تهيئة إتاحة " + mark, NOWHERE, ministry, AnswerKind.PARTLY);
    String list = body(get("/recommendations").param("q", "اتاحه " + mark));
    assertThat(list).contains("/recommendations/" + number, "قبول جزئي", "توصية واحدة");
    assertThat(body(get("/recommendations").param("q", register.organisation(ministry).orElseThrow().name().en()))).contains(number.value());
    assertThat(body(get("/recommendations").param("q", "لا شيء " + mark))).doesNotContain(number.value()).contains("لا توصيات تطابق البحث");
    assertThat(body(get("/recommendations?lang=en").param("q", mark))).contains("Accepted in part", "One recommendation");
  }

  @Test
  void itIsFilteredByAddresseeStatusSourceAndYear() throws Exception {
    long ministry = people.organisation(Sector.GOVERNMENT);
    CaseNumber number = some.answered(mark, NOWHERE, ministry, AnswerKind.REJECTED);
    String fits = String.valueOf(Year.now().getValue());
    assertThat(body(list("addressee", String.valueOf(ministry)))).contains(number.value());
    assertThat(body(list("addressee", String.valueOf(people.organisation(Sector.GOVERNMENT))))).doesNotContain(number.value());
    assertThat(body(list("status", "REJECTED"))).contains(number.value());
    assertThat(body(list("status", "VERIFIED"))).doesNotContain(number.value());
    assertThat(body(list("source", "PAPER"))).contains(number.value());
    assertThat(body(list("source", "SURVEY"))).doesNotContain(number.value());
    assertThat(body(list("year", fits))).contains(number.value());
    assertThat(body(list("year", "1999"))).doesNotContain(number.value());
  }

  @Test
  void moreThanAPageGoesOnWithTheSameFilter() throws Exception {
    long ministry = people.organisation(Sector.GOVERNMENT);
    for (int i = 0; i < 21; i++) {
      some.asked(mark, NOWHERE, ministry);
    }
    String first = body(list("addressee", String.valueOf(ministry)));
    assertThat(first).contains("21 توصية", "after=20");
    String second = body(list("addressee", String.valueOf(ministry)).param("after", "20"));
    assertThat(second).contains("REC-").doesNotContain("after=");
  }

  @Test
  void theRatesStandThereWithTheirDayByAddressee() throws Exception {
    long ministry = people.organisation(Sector.GOVERNMENT);
    some.verified("أ", NOWHERE, ministry, AnswerKind.ACCEPTED);
    some.working("ب", NOWHERE, ministry, AnswerKind.PARTLY);
    some.answered("ج", NOWHERE, ministry, AnswerKind.REJECTED);
    some.answered("د", NOWHERE, ministry, AnswerKind.NO_REPLY);
    String page = body(get("/recommendations"));
    String row = page.substring(page.indexOf("?addressee=" + ministry + "\""));
    assertThat(row.substring(0, row.indexOf("</tr>"))).contains("66.7% (2/3)", "50.0% (1/2)");
    assertThat(page).contains("نسبة القبول", "نسبة التنفيذ", "السكوت");
  }

  @Test
  void thePageTellsWhatWasSaidPlannedAndDoneButNotWhoReported() throws Exception {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = some.verified("تهيئة المداخل " + mark, NOWHERE, ministry.organisation(), AnswerKind.ACCEPTED);
    String page = body(get("/recommendations/" + number));
    assertThat(page).contains("توصية وليست قرارًا", "دائرة المشاريع", "اكتمل", "منفَّذة بعد التحقق", "تحقّق التنفيذ").doesNotContain(ministry.account(), "verifier-");
  }

  @Test
  void whatWasNotAddressedYetDoesNotExistForThePublic() throws Exception {
    CaseNumber draft = some.raised(mark, NOWHERE);
    assertThat(body(get("/recommendations").param("q", mark))).doesNotContain(draft.value());
    for (String number : List.of(draft.value(), "REC-1999-0001", "anything")) {
      web.perform(get("/recommendations/" + number)).andExpect(status().isNotFound());
    }
    assertThat(body(get("/open-data/recommendations.json"))).doesNotContain(draft.value());
  }

  @Test
  void itIsTakenAwayAsJsonAndAsATableThatNoSpreadsheetRuns() throws Exception {
    CaseNumber number = some.answered("=1+1 " + mark, NOWHERE, people.organisation(Sector.GOVERNMENT), AnswerKind.ACCEPTED);
    web.perform(get("/open-data/recommendations.json")).andExpect(status().isOk()).andExpect(jsonPath("$[?(@.number == '" + number + "')].answer").value("ACCEPTED"))
        .andExpect(jsonPath("$[?(@.number == '" + number + "')].addressees[0].state").value("PLANNING"));
    assertThat(body(get("/open-data/recommendations.csv")).lines().filter(line -> line.startsWith(number + ","))).singleElement().satisfies(line ->
        assertThat(line).contains("'=1+1 " + mark));
  }

  private static MockHttpServletRequestBuilder list(String filter, String value) {
    return get("/recommendations").param(filter, value);
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
