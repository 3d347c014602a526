package org.sharaka.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.PublishedGuides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class ProjectPagesTest {

  @Autowired MockMvc web;
  @Autowired SampleProjects samples;
  @Autowired GuideStories stories;
  @Autowired PublishedGuides published;
  @Autowired Participation participation;
  @Autowired Documents documents;
  @Autowired JdbcClient db;

  CaseNumber project;

  @BeforeEach
  void begin() {
    project = samples.approved();
  }

  @Test
  void thePageTellsInBothLanguagesWhatTheProjectIsAndWhereItStands() throws Exception {
    page("ar").andExpect(status().isOk()).andExpect(content().string(containsString("<title>ميثاق تجريبي للاختبار – "))).andExpect(says("وصف المشروع وهدفه"))
        .andExpect(says("قيد التنفيذ")).andExpect(says("كيف تشاركون الآن؟")).andExpect(says("لا وثائق منشورة بعد")).andExpect(content().string(containsString("dir=\"rtl\"")));
    page("en").andExpect(says("Trial charter")).andExpect(says("Dates of the six phases")).andExpect(says("Adoption")).andExpect(content().string(containsString("dir=\"ltr\"")));
  }

  @Test
  void itCountsWhoTookPartAndNamesNobody() throws Exception {
    long person = stories.person(Sector.PRIVATE, false);
    participation.record(project, List.of(person), ContactChannel.INTERVIEW);
    participation.record(project, List.of(person), ContactChannel.EMAIL);
    String email = db.sql("select email from person where id = ?").param(person).query(String.class).single();
    String name = db.sql("select name from person where id = ?").param(person).query(String.class).single();
    page("ar").andExpect(says("شخص واحد · مؤسسة واحدة")).andExpect(says("القطاع الخاص")).andExpect(says("مقابلة فردية"))
        .andExpect(content().string(not(containsString(email)))).andExpect(content().string(not(containsString(name))));
  }

  @Test
  void publishedDocumentsStandWithFormatLanguageSizeAndDayOthersDoNot() throws Exception {
    long report = stored("تقرير التواصل الأول");
    long draft = stored("مسودة داخلية");
    documents.publish(List.of(report));
    page("ar").andExpect(says("تقرير التواصل الأول")).andExpect(says("/projects/" + project + "/documents/" + report)).andExpect(says("PDF (عربي)"))
        .andExpect(says("نُشرت في")).andExpect(content().string(not(containsString("مسودة داخلية"))))
        .andExpect(content().string(not(containsString("/documents/" + draft))));
  }

  @Test
  void theAdoptedTextIsOneClickAwayWithTheDecisionAndItsReasons() throws Exception {
    published.of(project);
    page("ar").andExpect(says("/projects/" + project + "/guide")).andExpect(says("قراءة النص المعتمد")).andExpect(says("وافقت عليه اللجنة بالإجماع"));
    page("en").andExpect(says("Adopted and published")).andExpect(says("The committee agreed unanimously"));
  }

  @Test
  void aTextThatIsBeingWrittenIsNotShown() throws Exception {
    stories.guide(project);
    page("ar").andExpect(says("يُصاغ النص الآن")).andExpect(content().string(not(containsString("/guide\""))));
    web.perform(get("/projects/" + project + "/guide")).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRJ-1999-999", "nonsense", "SRV-2026-001", "PRJ-2026-001%27--", "..%5C"})
  void whatIsNotThereIsAnsweredLikeAnythingElseThatIsNot(String number) throws Exception {
    int status = web.perform(get(java.net.URI.create("/projects/" + number))).andReturn().getResponse().getStatus();
    assertThat(status).isIn(404, 400);
    assertThat(web.perform(get(java.net.URI.create("/projects/" + number + "/guide"))).andReturn().getResponse().getStatus()).isEqualTo(status);
  }

  @Test
  void aProjectWhoseStartIsNotApprovedDoesNotExistForThePublic() throws Exception {
    CaseNumber draft = samples.registered();
    web.perform(get("/projects/" + draft)).andExpect(status().isNotFound());
    web.perform(get("/projects/" + draft + "/guide")).andExpect(status().isNotFound());
    web.perform(get("/projects").param("q", draft.value())).andExpect(status().isOk()).andExpect(content().string(not(containsString("/projects/" + draft))));
  }

  @Test
  void theListIsSearchedByNumberAndTitle() throws Exception {
    web.perform(get("/projects").param("q", project.value())).andExpect(status().isOk()).andExpect(says("/projects/" + project));
    web.perform(get("/projects").param("q", "ميثاق تجريبي")).andExpect(says("/projects/PRJ"));
    web.perform(get("/projects").param("q", "<script>alert(1)</script>")).andExpect(says("لا نتيجة لهذا البحث")).andExpect(content().string(not(containsString("<script>alert"))));
  }

  private ResultActions page(String language) throws Exception {
    return web.perform(get("/projects/" + project).param("lang", language));
  }

  private static org.springframework.test.web.servlet.ResultMatcher says(String words) {
    return content().string(containsString(words));
  }

  private long stored(String title) {
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "report.pdf", false, new ByteArrayResource(HostileFiles.pdf()));
    return documents.store(NewDocument.of(project, DocumentKind.OUTREACH_REPORT, new LocalizedText(title, "Report"), file)).get(0).id();
  }
}
