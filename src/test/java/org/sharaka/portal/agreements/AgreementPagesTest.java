package org.sharaka.portal.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharaka.agreements.SomeAgreements;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class AgreementPagesTest {

  @Autowired MockMvc web;
  @Autowired SomeAgreements some;

  final String mark = "علامة" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

  @Test
  void everyoneReadsWhatWasSignedAndNobodyWhatWasNot() throws Exception {
    CaseNumber negotiated = some.negotiated(mark);
    CaseNumber signed = some.inForce(mark);
    assertThat(body(get("/agreements").param("q", mark))).contains(signed.value(), "إطلاق المبادرات النوعية", "سارية").doesNotContain(negotiated.value(), "??");
    assertThat(body(get("/agreements").param("q", mark).param("status", "EXPIRED"))).doesNotContain(signed.value());
    web.perform(get("/agreements/" + negotiated)).andExpect(status().isNotFound());
    web.perform(get("/agreements/no-number")).andExpect(status().isNotFound());
  }

  @Test
  void noPersonIsNamedAndNoCopyIsHandedOut() throws Exception {
    CaseNumber signed = some.inForce(mark);
    for (String language : new String[] {"ar", "en"}) {
      assertThat(body(get("/agreements/" + signed).param("lang", language))).contains(mark, "الخبر")
          .doesNotContain("المدير العام", "ضابط الاتصال", "/desk/documents", "??");
    }
  }

  @Test
  void theFooterLeadsToTheRegister() throws Exception {
    assertThat(body(get("/"))).contains("href=\"/agreements\"");
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
