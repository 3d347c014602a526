package org.sharaka.desk.agreements;

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
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.SomeAgreements;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class AgreementDeskTest {

  static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);
  static final RequestPostProcessor LEGAL = Visitor.as("legal", Groups.LEGAL);

  @Autowired MockMvc web;
  @Autowired SomeAgreements some;
  @Autowired Agreements agreements;
  @Autowired Engine engine;

  final String mark = "علامة" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

  @Test
  void theListFindsByTitleAndStatusAndShowsTheClock() throws Exception {
    CaseNumber idea = some.proposed(mark);
    CaseNumber signed = some.inForce(mark);
    assertThat(body(get("/desk/agreements").param("q", mark).with(LEGAL))).contains(idea.value(), signed.value(), "فكرة", "سارية", "مذكرتان").doesNotContain("??");
    assertThat(body(get("/desk/agreements").param("q", mark).param("status", "IDEA").with(LEGAL))).contains(idea.value()).doesNotContain(signed.value());
    assertThat(body(get("/desk/agreements").param("q", mark).param("kind", "AGREEMENT").with(LEGAL))).doesNotContain(idea.value());
  }

  @Test
  void allAreDownloadedAsATable() throws Exception {
    CaseNumber idea = some.proposed(mark);
    assertThat(body(get("/desk/agreements/export.csv").with(LEGAL)).lines()).anyMatch(line -> line.startsWith(idea + ",MEMORANDUM," + mark) && line.contains("IDEA"));
  }

  @Test
  void aPageTellsTheTermsThePartiesAndTheHashOfTheSignedCopyInBothLanguages() throws Exception {
    CaseNumber number = some.inForce(mark);
    String hash = agreements.get(number).signature().copyHash();
    for (String language : new String[] {"ar", "en"}) {
      assertThat(body(get("/desk/agreements/" + number).param("lang", language).with(LEGAL))).contains(mark, hash, "المدير العام", "تجميل الميادين العامة").doesNotContain("??");
    }
    assertThat(body(get("/desk/cases/" + number).with(LEGAL))).contains("/desk/agreements/" + number).doesNotContain("??");
    web.perform(get("/desk/agreements/MOU-1999-001").with(LEGAL)).andExpect(status().isNotFound());
  }

  @Test
  void whoSignsIsReadOnlyByThoseWhoWorkOnAgreements() throws Exception {
    CaseNumber number = some.inForce(mark);
    assertThat(body(get("/desk/agreements/" + number).with(Visitor.as("researcher", Groups.RESEARCHER)))).contains(mark, "توفير المقر والمتطوعين")
        .doesNotContain("المدير العام");
  }

  @Test
  void theSecretariatAsksForAnAmendmentAndGivesNotice() throws Exception {
    CaseNumber number = some.inForce(mark);
    String page = "/desk/agreements/" + number;
    assertThat(body(get(page).with(LEGAL))).doesNotContain(page + "/amend");
    web.perform(post(page + "/amend").param("text", "توسيع النطاق").with(LEGAL).with(csrf())).andExpect(status().isForbidden());
    web.perform(post(page + "/amend").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-text-amend\"")));
    web.perform(post(page + "/amend").param("text", "توسيع النطاق").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    engine.work(number);
    assertThat(body(get(page).with(SECRETARIAT))).contains("توسيع النطاق", "صياغة التعديل", page + "/notice").doesNotContain("action=\"" + page + "/amend\"");
    web.perform(post(page + "/notice").param("text", "انتهى التمويل").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page));
    web.perform(post(page + "/notice").param("text", "مرة أخرى").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity());
    assertThat(agreements.get(number).status()).isEqualTo(AgreementStatus.AMENDING);
    assertThat(agreements.get(number).notice().reason()).isEqualTo("انتهى التمويل");
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
