package org.sharaka.portal.glossary;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.glossary.Glossary;
import org.sharaka.guidelines.glossary.Proposal;
import org.sharaka.guidelines.glossary.Proposals;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class GlossaryPagesTest {

  @Autowired MockMvc web;
  @Autowired Partners partners;
  @Autowired Glossary glossary;
  @Autowired Proposals proposals;

  @Test
  void everyoneLooksUpTermsInEitherLanguageWhateverTheSpelling() throws Exception {
    web.perform(get("/glossary").param("q", "شرعه الشراكه")).andExpect(status().isOk()).andExpect(content().string(containsString("شرعة الشراكة")));
    web.perform(get("/glossary?lang=en").param("q", "MARGIN OF ERROR")).andExpect(content().string(allOf(containsString("Margin of error"), containsString("One term"), not(containsString("??")))));
    web.perform(get("/glossary").param("area", "SURVEY")).andExpect(content().string(allOf(containsString("معدل الاستجابة"), not(containsString("منصة الشراكة</bdi>")))));
    web.perform(get("/glossary").param("q", "لا شيء بهذا اللفظ")).andExpect(content().string(containsString("لا مصطلح بهذا اللفظ")));
  }

  @Test
  void aMemberProposesATermAndSeesWhatBecameOfIt() throws Exception {
    Partners.Partner member = partners.ngo();
    String word = UUID.randomUUID().toString();
    web.perform(post("/my/glossary").param("termAr", word).with(member.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("href=\"#area\""), containsString("href=\"#definitionEn\""), containsString(word))));
    web.perform(filled(post("/my/glossary"), word).with(member.signedIn()).with(csrf())).andExpect(redirectedUrl("/my/glossary"));
    web.perform(get("/my/glossary").with(member.signedIn())).andExpect(content().string(allOf(containsString(word), containsString("قيد المراجعة"))));
    web.perform(get("/my/glossary").with(partners.ngo().signedIn())).andExpect(content().string(not(containsString(word))));
    web.perform(get("/glossary").param("q", word)).andExpect(content().string(not(containsString("id=\"term-"))));
  }

  @Test
  void theStaffProposesTermsAndTheirEnd() throws Exception {
    RequestPostProcessor researcher = Visitor.as("researcher", Groups.RESEARCHER);
    String word = UUID.randomUUID().toString();
    web.perform(get("/desk/glossary").with(researcher)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/desk/glossary/new").with(Visitor.as("auditor", Groups.AUDITOR))).andExpect(status().isForbidden());
    web.perform(filled(post("/desk/glossary/new"), word).with(researcher).with(csrf())).andExpect(status().is3xxRedirection());
    Proposal proposed = proposals.open().stream().filter(one -> one.text().termAr().equals(word)).findFirst().orElseThrow();
    web.perform(get("/desk/glossary/proposals/" + proposed.number() + "?lang=en").with(researcher)).andExpect(content().string(allOf(containsString(word), containsString("Under review"))));
    long term = glossary.search("margin of error", null).get(0).id();
    web.perform(get("/desk/glossary/terms/" + term).with(researcher)).andExpect(status().isOk());
    web.perform(post("/desk/glossary/terms/" + term).with(researcher).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#reason\"")));
  }

  private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String word) {
    return form.param("area", "DIALOGUE").param("termAr", word).param("termEn", "Term").param("definitionAr", "معنى").param("definitionEn", "Meaning");
  }
}
