package org.sharaka.desk.guides;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class GuidePagesTest {

  private static final RequestPostProcessor RESEARCHER = as("researcher", "researcher");
  private static final RequestPostProcessor AUDITOR = as("auditor", "auditor");

  @Autowired MockMvc pages;
  @Autowired GuideStories stories;
  @Autowired Guides guides;

  CaseNumber guide;
  String home;
  long chapter;
  long clause;

  @BeforeEach
  void write() {
    guide = stories.guide(stories.project());
    home = "/desk/guides/" + guide;
    chapter = text().chapters().get(0).id();
    clause = stories.clause(guide, chapter, "التقرير السنوي", true);
  }

  @Test
  void theTextIsReadInBothLanguages() throws Exception {
    pages.perform(get(home).with(RESEARCHER).param("lang", "ar")).andExpect(status().isOk())
        .andExpect(content().string(containsString("تلتزم المؤسسات بما يرد في التقرير السنوي")))
        .andExpect(content().string(containsString("إضافة بند")));
    pages.perform(get(home).with(AUDITOR).param("lang", "en")).andExpect(status().isOk())
        .andExpect(content().string(containsString("Institutions shall follow"))).andExpect(content().string(not(containsString("Add a clause"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/versions", "/compare", "/print", "/clauses/new", "/chapters/new"})
  void everyPageOpensForThoseWhoWriteAndStaysShutForGuestsAndStrangers(String page) throws Exception {
    pages.perform(get(home + page).with(RESEARCHER)).andExpect(status().isOk());
    pages.perform(get(home + page).with(as("ngo", "cso-coordinator"))).andExpect(status().isForbidden());
    pages.perform(get(home + page)).andExpect(redirectedUrlPattern("**/login"));
  }

  @Test
  void onlyEditorsWrite() throws Exception {
    for (String path : new String[] {"/freeze", "/drafts", "/clauses/new", "/parts/1/move", "/parts/1/remove"}) {
      pages.perform(post(home + path).param("up", "true").with(AUDITOR).with(csrf())).andExpect(status().isForbidden());
    }
    pages.perform(get(home + "/clauses/" + clause).with(AUDITOR)).andExpect(status().isForbidden());
  }

  @Test
  void aNewClauseIsAddedThenItsEvidence() throws Exception {
    pages.perform(form("/clauses/new").param("chapter", "" + chapter).param("titleAr", "المشاركة").param("statementAr", "تشرك المؤسسات مجتمعها"))
        .andExpect(redirectedUrlPattern(home + "/clauses/*#evidence"));
    long added = text().clauses().skip(1).findFirst().orElseThrow().id();
    pages.perform(form("/clauses/" + added + "/evidence").param("kind", "BENCHMARK").param("label", "B-07 ISO 26000"))
        .andExpect(redirectedUrl(home + "/clauses/" + added + "#evidence"));
    pages.perform(get(home + "/clauses/" + added).with(RESEARCHER)).andExpect(content().string(containsString("B-07 ISO 26000")));
    pages.perform(form("/parts/" + added + "/move").param("up", "true")).andExpect(redirectedUrl(home + "#part-" + added));
    pages.perform(form("/parts/" + added + "/remove")).andExpect(redirectedUrl(home));
  }

  @Test
  void whatWasTypedIsKeptWhenSomethingIsMissing() throws Exception {
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "").param("statementEn", "<b>kept</b>").param("seen", "1"))
        .andExpect(status().isOk()).andExpect(content().string(containsString("role=\"alert\"")))
        .andExpect(content().string(containsString("href=\"#titleAr\""))).andExpect(content().string(containsString("href=\"#statementAr\"")))
        .andExpect(content().string(containsString("&lt;b&gt;kept&lt;/b&gt;")));
  }

  @Test
  void whoComesSecondSeesBothTextsAndMaySaveAgain() throws Exception {
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "أول").param("statementAr", "نص الأول").param("seen", "1"))
        .andExpect(status().is3xxRedirection());
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "ثان").param("statementAr", "نص الثاني").param("seen", "1"))
        .andExpect(status().isOk()).andExpect(content().string(containsString("نص الأول"))).andExpect(content().string(containsString("نص الثاني")))
        .andExpect(content().string(containsString("name=\"seen\" value=\"2\"")));
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "ثان").param("statementAr", "نص الثاني").param("seen", "2"))
        .andExpect(redirectedUrl(home + "#part-" + clause));
  }

  @Test
  void versionsAreFrozenOpenedAndCompared() throws Exception {
    pages.perform(form("/freeze")).andExpect(redirectedUrl(home + "/versions"));
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "x").param("statementAr", "y").param("seen", "1"))
        .andExpect(status().isOk()).andExpect(content().string(containsString("لا توجد مسودة مفتوحة")));
    pages.perform(form("/parts/" + clause + "/move").param("up", "true")).andExpect(status().isOk())
        .andExpect(content().string(containsString("لا توجد مسودة مفتوحة")));
    pages.perform(form("/drafts")).andExpect(redirectedUrl(home));
    pages.perform(form("/clauses/" + clause).param("chapter", "" + chapter).param("titleAr", "التقرير السنوي")
        .param("titleEn", "التقرير السنوي (en)").param("statementAr", "تلتزم المؤسسات الكبرى بما يرد في التقرير السنوي").param("seen", "1"));
    pages.perform(get(home + "/compare").with(RESEARCHER)).andExpect(status().isOk())
        .andExpect(content().string(containsString("<ins>"))).andExpect(content().string(containsString("الكبرى")))
        .andExpect(content().string(containsString("<del>")));
    pages.perform(get(home + "/compare").param("from", "9.9").with(RESEARCHER)).andExpect(status().isNotFound());
    pages.perform(get(home).param("version", "0.1").with(RESEARCHER)).andExpect(content().string(not(containsString("الكبرى"))));
  }

  @Test
  void whatDoesNotExistIsNotFound() throws Exception {
    pages.perform(get("/desk/guides/CHR-1999-001").with(RESEARCHER)).andExpect(status().isNotFound());
    pages.perform(get(home + "/clauses/-1").with(RESEARCHER)).andExpect(status().isNotFound());
    pages.perform(get("/desk/guides/nonsense").with(RESEARCHER)).andExpect(status().is4xxClientError());
  }

  private MockHttpServletRequestBuilder form(String path) {
    return post(home + path).with(RESEARCHER).with(csrf()).header("Accept-Language", "ar");
  }

  private GuideText text() {
    return guides.text(guides.get(guide).latest().id());
  }
}
