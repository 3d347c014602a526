package org.sharaka.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@SharakaTest
class PortalHomeTest {

  @Autowired MockMvc web;
  @Autowired SampleProjects samples;
  @Autowired Documents documents;
  @Autowired CaseFiles files;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  @BeforeEach
  void afterAllThatWasPublishedInOtherTests() {
    Timestamp last = db.sql("select max(published_at) from document").query(Timestamp.class).optional().orElse(null);
    if (last != null && last.toInstant().isAfter(clock.instant())) {
      clock.travelTo(last.toInstant().plusSeconds(60));
    }
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theNewestProjectsStandThereWithTheirPhasesInBothLanguages() throws Exception {
    CaseNumber project = samples.approved();
    web.perform(get("/").param("lang", "ar")).andExpect(status().isOk()).andExpect(says("رأيكم يصنع السياسات")).andExpect(says("/projects/" + project))
        .andExpect(says("التواصل المجتمعي"));
    web.perform(get("/").param("lang", "en")).andExpect(says("Trial charter")).andExpect(says("How can you take part now?"));
  }

  @Test
  void whatWasPublishedLastIsFoundThereAndNothingElse() throws Exception {
    CaseNumber project = samples.approved();
    String title = "وثيقة " + UUID.randomUUID();
    String hidden = "مخفية " + UUID.randomUUID();
    documents.publish(List.of(stored(project, title)));
    stored(project, hidden);
    web.perform(get("/").param("lang", "ar")).andExpect(says(title)).andExpect(says("/projects/" + project + "#documents"))
        .andExpect(content().string(not(containsString(hidden))));
  }

  @Test
  void eachDocumentLeadsToThePageOfItsCase() throws Exception {
    CaseNumber request = files.open(CaseType.REQUEST, LocalizedText.same("طلب حوار"), "PUBLISHED", null);
    CaseNumber session = files.open(CaseType.SESSION, LocalizedText.same("جلسة"), "HELD", request);
    documents.publish(List.of(stored(request, "خلاصة"), stored(session, "محضر")));
    web.perform(get("/").param("lang", "ar")).andExpect(says("href=\"/requests/" + request + "\"")).andExpect(says("href=\"/minutes/" + session + "\""));
  }

  @Test
  void aProjectWhoseStartIsNotApprovedIsNotAnnounced() throws Exception {
    CaseNumber draft = samples.planned();
    web.perform(get("/")).andExpect(content().string(not(containsString("/projects/" + draft))));
  }

  private static ResultMatcher says(String words) {
    return content().string(containsString(words));
  }

  private long stored(CaseNumber project, String title) {
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "report.pdf", false, new ByteArrayResource(HostileFiles.pdf()));
    return documents.store(NewDocument.of(project, DocumentKind.OUTREACH_REPORT, LocalizedText.same(title), file)).get(0).id();
  }
}
