package org.sharaka.portal.guides;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.PublishedGuides;
import org.sharaka.guidelines.WithdrawGuide;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@SharakaTest
class GuidePageTest {

  @Autowired MockMvc web;
  @Autowired SampleProjects samples;
  @Autowired GuideStories stories;
  @Autowired PublishedGuides published;
  @Autowired WithdrawGuide withdraw;
  @Autowired Documents documents;

  CaseNumber project;

  @BeforeEach
  void begin() {
    project = samples.approved();
  }

  @Test
  void theAdoptedTextIsReadInBothLanguagesWithAnAddressForEachClause() throws Exception {
    published.of(project);
    long pdf = released(DocumentKind.GUIDE);
    read("ar").andExpect(status().isOk()).andExpect(says("تلتزم المؤسسات بما يرد في التقرير السنوي")).andExpect(says("id=\"clause-1-1\""))
        .andExpect(says("href=\"#clause-1-1\"")).andExpect(says("منشور ومعتمد")).andExpect(says("استرشادية")).andExpect(says("/documents/" + pdf))
        .andExpect(content().string(not(containsString("مسودة نهائية"))));
    read("en").andExpect(says("Institutions shall follow")).andExpect(says("Disclosure")).andExpect(says("Declare your intended use"));
  }

  @Test
  void theFinalDraftIsReadOnceItWasSentOutAndSaysThatItIsOne() throws Exception {
    stories.finalDraft(project);
    read("ar").andExpect(status().isNotFound());
    released(DocumentKind.GUIDE_DRAFT);
    read("ar").andExpect(status().isOk()).andExpect(says("هذه مسودة نهائية لم تُعتمد بعد")).andExpect(says("تلتزم المؤسسات"))
        .andExpect(content().string(not(containsString("/intended-use/"))));
  }

  @Test
  void anEarlierDraftIsNotForThePublicWhateverElseIsPublished() throws Exception {
    stories.guide(project);
    released(DocumentKind.GUIDE_DRAFT);
    read("ar").andExpect(status().isNotFound());
  }

  @Test
  void aTextThatWasTakenBackLeavesANoticeInItsPlace() throws Exception {
    CaseNumber guide = published.of(project);
    withdraw.of(guide, new Wording("خطأ في البند الأول", "A mistake in the first clause"));
    read("ar").andExpect(status().isGone()).andExpect(says("خطأ في البند الأول")).andExpect(content().string(not(containsString("تلتزم المؤسسات"))));
    web.perform(get("/projects/" + project).param("lang", "en")).andExpect(status().isOk()).andExpect(says("A mistake in the first clause"));
    web.perform(get("/intended-use/" + guide)).andExpect(status().isNotFound());
  }

  private ResultActions read(String language) throws Exception {
    return web.perform(get("/projects/" + project + "/guide").param("lang", language));
  }

  private static ResultMatcher says(String words) {
    return content().string(containsString(words));
  }

  private long released(DocumentKind kind) {
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "guide.pdf", false, new ByteArrayResource(HostileFiles.pdf()));
    long id = documents.store(NewDocument.of(project, kind, new LocalizedText("الدليل", "Guide"), file)).get(0).id();
    documents.publish(List.of(id));
    return id;
  }
}
