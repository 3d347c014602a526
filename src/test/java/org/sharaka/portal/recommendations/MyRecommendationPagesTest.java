package org.sharaka.portal.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.AddresseeState;
import org.sharaka.recommendations.RaiseRecommendation;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class MyRecommendationPagesTest {

  @Autowired MockMvc web;
  @Autowired SomeRecommendations some;
  @Autowired Partners partners;
  @Autowired Recommendations recommendations;
  @Autowired RaiseRecommendation raise;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired EndMandate end;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  Partners.Partner ministry;
  CaseNumber number;
  String page;

  @BeforeEach
  void aMinistryIsAskedByTheProcess() {
    ministry = partners.ministry();
    number = raise.handle(new RaiseRecommendation.Raising("تهيئة مداخل المباني", null, Source.of(SourceKind.PAPER, null)));
    engine.work(number);
    office.complete("secretariat", number, "formulateRecommendation", Map.of("follow", "FOLLOW", "textAr", "تهيئة مداخل عشرين مبنى", "smart", List.of("SPECIFIC", "MEASURABLE"),
        "type", "SERVICE", "priority", "HIGH", "horizon", "SHORT"));
    office.complete("secretariat", number, "assignAddressees", Map.of("organisations", List.of(String.valueOf(ministry.organisation()))));
    engine.work(number);
    page = "/my/recommendations/" + number;
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theStepStandsOnTheHomeAndIsTakenOnThePage() throws Exception {
    assertThat(body("/my")).contains("الرد على التوصية", page);
    assertThat(body(page)).contains("قبول جزئي").doesNotContain("لم يصل رد");
    web.perform(post(page + "/answer").param("kind", "REJECTED").with(ministry.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-reason\"")));
    web.perform(post(page + "/answer").param("kind", "NO_REPLY").with(ministry.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(page + "/answer").param("kind", "ACCEPTED").with(ministry.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    engine.work(number);
    assertThat(recommendations.get(number).status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
    assertThat(body("/my")).contains("إعداد خطة التنفيذ");
  }

  @Test
  void thePlanKeepsWhatWasTypedAndGrowsOnDemand() throws Exception {
    accept();
    String due = calendar.today().plusMonths(6).toString();
    web.perform(post(page + "/plan").param("what", "تهيئة المداخل").param("owner", "دائرة المشاريع").param("dueOn", "2001-01-01").param("indicator", "العدد").param("evidence", "صور")
            .with(ministry.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-dueOn0\"")))
        .andExpect(content().string(containsString("value=\"دائرة المشاريع\"")));
    web.perform(post(page + "/plan").param("what", "تهيئة المداخل").param("more", "yes").with(ministry.signedIn()).with(csrf())).andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"what2\"")));
    web.perform(post(page + "/plan").param("what", "", "تهيئة المداخل").param("owner", "", "دائرة المشاريع").param("dueOn", "", due).param("indicator", "", "العدد")
        .param("evidence", "", "صور").with(ministry.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    engine.work(number);
    assertThat(state()).isEqualTo(AddresseeState.WORKING);
    assertThat(body(page)).contains("دائرة المشاريع", "كتابة تقرير التقدم");
    assertThat(body("/my")).as("not yet asked for").doesNotContain("كتابة تقرير التقدم");
  }

  @Test
  void aReportIsAskedForEachQuarterAndCarriesItsEvidence() throws Exception {
    work();
    engine.letPass(Duration.ofDays(95), number);
    assertThat(body("/my")).contains("كتابة تقرير التقدم");
    web.perform(multipart(page + "/report").param("percent", "100").param("progress", "IMPLEMENTED").param("text", "اكتملت").with(ministry.signedIn()).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-evidence\"")));
    web.perform(multipart(page + "/report").param("percent", "abc").param("progress", "IN_PROGRESS").param("text", "مستمر").with(ministry.signedIn()).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-percent\"")));
    web.perform(multipart(page + "/report").file(new MockMultipartFile("evidence", "a.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)))
        .param("percent", "50").param("progress", "IN_PROGRESS").param("text", "مستمر").with(ministry.signedIn()).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-evidence\"")));
    web.perform(multipart(page + "/report").file(new MockMultipartFile("evidence", "a.pdf", "application/pdf", SomeRecommendations.pdf())).param("percent", "100")
        .param("progress", "IMPLEMENTED").param("text", "اكتملت").with(ministry.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    engine.work(number);
    assertThat(office.tasks(number)).containsExactly("verifyEvidence");
    assertThat(body(page)).contains("قيد التحقق من التنفيذ").doesNotContain("إرسال التقرير");
  }

  @Test
  void toOthersItDoesNotExistAndTheDeputySeesItWhenTheLeadHasLeft() throws Exception {
    Partners.Partner stranger = partners.ministry();
    web.perform(get(page).with(stranger.signedIn())).andExpect(status().isNotFound());
    web.perform(post(page + "/answer").param("kind", "ACCEPTED").with(stranger.signedIn()).with(csrf())).andExpect(status().isNotFound());
    web.perform(get("/my/recommendations/anything").with(ministry.signedIn())).andExpect(status().isNotFound());
    Partners.Partner deputy = partners.deputyOf(ministry);
    end.handle(ministry.mandate(), calendar.today().minusDays(1), "انتقل");
    web.perform(get(page).with(ministry.signedIn())).andExpect(status().isNotFound());
    web.perform(get("/my").with(deputy.signedIn())).andExpect(content().string(containsString(page)));
    web.perform(post(page + "/answer").param("kind", "ACCEPTED").with(deputy.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
  }

  @Test
  void theSameAnswerTwiceIsSaidToBeThereAlready() throws Exception {
    accept();
    web.perform(post(page + "/answer").param("kind", "REJECTED").param("reason", "غيّرنا الرأي").with(ministry.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("سبق تسجيل هذه الخطوة")));
    assertThat(state()).isEqualTo(AddresseeState.PLANNING);
  }

  private void accept() throws Exception {
    web.perform(post(page + "/answer").param("kind", "ACCEPTED").with(ministry.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    engine.work(number);
  }

  private void work() throws Exception {
    accept();
    web.perform(post(page + "/plan").param("what", "تهيئة المداخل").param("owner", "دائرة المشاريع").param("dueOn", calendar.today().plusMonths(6).toString())
        .param("indicator", "العدد").param("evidence", "صور").with(ministry.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    engine.work(number);
  }

  private AddresseeState state() {
    return recommendations.get(number).addresseeOf(ministry.organisation()).orElseThrow().state();
  }

  private String body(String path) throws Exception {
    return web.perform(get(path).with(ministry.signedIn())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
