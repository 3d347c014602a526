package org.sharaka.desk.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.Clocks;
import org.sharaka.dialogues.Requests;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class RecommendationDeskTest {

  static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);
  static final RequestPostProcessor LEGAL = Visitor.as("legal", Groups.LEGAL);
  static final Source NOWHERE = Source.of(SourceKind.OTHER, null);

  @Autowired MockMvc web;
  @Autowired SomeRecommendations some;
  @Autowired SomePeople people;
  @Autowired Recommendations recommendations;
  @Autowired Requests requests;
  @Autowired Clocks clocks;

  final String mark = "علامة" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

  @Test
  void theListShowsDraftsTooAndTheClockThatRingsNext() throws Exception {
    CaseNumber draft = some.raised(mark, NOWHERE);
    CaseNumber asked = some.asked(mark, NOWHERE, people.organisation(Sector.GOVERNMENT));
    clocks.start(asked, "REC_RESPONSE", String.valueOf(some.addressee(asked)));
    String list = body(get("/desk/recommendations").param("q", mark).with(LEGAL));
    assertThat(list).contains(draft.value(), asked.value(), "قيد الصياغة", "بعد 30 يوم عمل");
    assertThat(body(get("/desk/recommendations").param("q", mark).param("status", "DRAFT").with(LEGAL))).contains(draft.value()).doesNotContain(asked.value());
  }

  @Test
  void theCaseLeadsToItsPage() throws Exception {
    CaseNumber number = some.asked(mark, NOWHERE, people.organisation(Sector.GOVERNMENT));
    assertThat(body(get("/desk/cases/" + number).with(LEGAL))).contains("/desk/recommendations/" + number, "بانتظار الرد");
    assertThat(body(get("/desk/recommendations/" + number).with(LEGAL))).contains(mark).doesNotContain("إغلاق التوصية");
    web.perform(get("/desk/recommendations/REC-1999-0001").with(LEGAL)).andExpect(status().isNotFound());
  }

  @Test
  void theSecretariatClosesOneOpensItAgainAndCallsForADialogue() throws Exception {
    CaseNumber number = some.asked(mark, NOWHERE, people.organisation(Sector.GOVERNMENT));
    String page = "/desk/recommendations/" + number;
    web.perform(post(page + "/supersede").with(LEGAL).with(csrf())).andExpect(status().isForbidden());
    web.perform(post(page + "/supersede").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-reason-supersede\"")));
    web.perform(post(page + "/dialogue").param("reason", "تحتاج إلى تنسيق").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    web.perform(post(page + "/supersede").param("reason", "صدر قانون جديد").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    assertThat(recommendations.get(number).status()).isEqualTo(RecommendationStatus.SUPERSEDED);
    web.perform(post(page + "/reopen").param("reason", "أُلغي القانون").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    assertThat(recommendations.get(number).status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    web.perform(post(page + "/reopen").param("reason", "مرة أخرى").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void whatNeedsADialogueBeginsOneWithOneClickAndTheTwoLeadToEachOther() throws Exception {
    CaseNumber number = some.asked(mark, NOWHERE, people.organisation(Sector.GOVERNMENT));
    String page = "/desk/recommendations/" + number;
    web.perform(post(page + "/request").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    assertThat(requests.about(number)).as("nobody said that it needs one").isEmpty();
    web.perform(post(page + "/dialogue").param("reason", "تحتاج إلى تنسيق").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    assertThat(body(get(page).with(SECRETARIAT))).contains("action=\"" + page + "/request\"", "تحتاج إلى تنسيق");
    assertThat(body(get(page).with(LEGAL))).doesNotContain("action=\"" + page + "/request\"");
    web.perform(post(page + "/request").with(LEGAL).with(csrf())).andExpect(status().isForbidden());
    String request = web.perform(post(page + "/request").with(SECRETARIAT).with(csrf())).andReturn().getResponse().getRedirectedUrl();
    web.perform(post(page + "/request").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(request));
    assertThat(requests.about(number)).hasSize(1);
    assertThat(body(get(page).with(SECRETARIAT))).contains("href=\"" + request + "\"").doesNotContain("action=\"" + page + "/request\"");
    assertThat(body(get(request).with(SECRETARIAT))).contains("href=\"" + page + "\"", mark);
  }

  @Test
  void allAreDownloadedAsATable() throws Exception {
    CaseNumber draft = some.raised(mark, NOWHERE);
    assertThat(body(get("/desk/recommendations/export.csv").with(LEGAL)).lines()).anyMatch(line -> line.startsWith(draft + ",") && line.contains("DRAFT"));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
