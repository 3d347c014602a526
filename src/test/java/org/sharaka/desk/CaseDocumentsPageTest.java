package org.sharaka.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Browsing.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@SharakaTest
class CaseDocumentsPageTest {

  @Autowired MockMvc browser;
  @Autowired CaseFiles cases;
  @Autowired Documents documents;

  CaseNumber number;

  @BeforeEach
  void openCase() {
    number = cases.open(CaseType.PROJECT, new LocalizedText("مشروع تجريبي", "Trial project"), "DRAFT", null);
  }

  @Test
  void aFileIsAddedAndHandedOutAsADownloadUnderItsName() throws Exception {
    add("محضر.pdf", HostileFiles.pdf()).andExpect(status().isFound()).andExpect(redirectedUrl("/desk/cases/" + number + "/documents"))
        .andExpect(flash().attributeExists("added"));
    StoredDocument kept = documents.of(number).get(0);
    assertThat(kept.createdBy()).isEqualTo("coordinator");
    browser.perform(get("/desk/documents/" + kept.id()).with(as("coordinator", Groups.PROJECT_MANAGER))).andExpect(status().isOk())
        .andExpect(content().bytes(HostileFiles.pdf())).andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff")).andExpect(header().string("ETag", "\"" + kept.sha256() + "\""))
        .andExpect(header().string("Content-Disposition",
            "attachment; filename=\"" + number + "-" + kept.id() + ".pdf\"; filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1.pdf"))
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(header().string("Cache-Control", "no-cache, private"));
  }

  @Test
  void whoHasItAlreadyIsToldSo() throws Exception {
    add("محضر.pdf", HostileFiles.pdf());
    StoredDocument kept = documents.of(number).get(0);
    browser.perform(get("/desk/documents/" + kept.id()).with(as("coordinator", Groups.PROJECT_MANAGER)).header("If-None-Match", "\"" + kept.sha256() + "\""))
        .andExpect(status().isNotModified()).andExpect(content().string(""));
  }

  @Test
  void onlyHarmlessFilesAreShownByTheBrowser() throws Exception {
    add("a.pdf", HostileFiles.pdf());
    add("b.pdf", HostileFiles.pdfWithScript());
    add("c.csv", HostileFiles.bytes("a;b"));
    List<StoredDocument> kept = documents.of(number);
    assertThat(kept).extracting(StoredDocument::hasScript).containsExactly(false, true, false);
    String[] ways = {"attachment", "attachment", "inline"};
    for (int i = 0; i < ways.length; i++) {
      browser.perform(get("/desk/documents/" + kept.get(i).id()).param("show", "").with(as("x", Groups.LEGAL)))
          .andExpect(header().string("Content-Disposition", containsString(ways[i] + ";")));
    }
  }

  @Test
  void theListShowsTitlesWithTheirVersions() throws Exception {
    add("a.pdf", HostileFiles.pdf());
    add("b.docx", HostileFiles.docx());
    show(as("coordinator", Groups.PROJECT_MANAGER)).andExpect(status().isOk())
        .andExpect(content().string(containsString("محضر الحلقة الأولى"))).andExpect(content().string(containsString("إصدار سابق واحد")))
        .andExpect(content().string(containsString("DOCX (عربي)")));
  }

  @Test
  void aRefusalStandsBesideTheFieldAndWhatWasTypedIsKept() throws Exception {
    browser.perform(multipart("/desk/cases/" + number + "/documents").file(new MockMultipartFile("file", "x.exe", null, HostileFiles.exe()))
            .param("title", " ").param("titleEn", "Kept <title>").param("kind", "MINUTES").param("language", "EN")
            .with(as("coordinator", Groups.PROJECT_MANAGER)).with(csrf()).locale(Language.AR.locale()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"#document-title\""))).andExpect(content().string(containsString("href=\"#document-file\"")))
        .andExpect(content().string(containsString("لا يُقبل هذا النوع من الملفات"))).andExpect(content().string(containsString("Kept &lt;title&gt;")))
        .andExpect(content().string(containsString("<option value=\"MINUTES\" selected=\"selected\"")));
    assertThat(documents.of(number)).isEmpty();
  }

  @Test
  void aFormWithNothingInItIsAnsweredWithSentences() throws Exception {
    browser.perform(post("/desk/cases/" + number + "/documents").with(as("x", Groups.SECRETARIAT)).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("يُرجى كتابة عنوان الوثيقة")));
  }

  @Test
  void thoseWhoWatchOrVoteReadButDoNotAdd() throws Exception {
    for (String group : List.of(Groups.AUDITOR, Groups.COMMITTEE)) {
      browser.perform(form("a.pdf", HostileFiles.pdf()).with(as("x", group)).with(csrf())).andExpect(status().isForbidden());
      show(as("x", group)).andExpect(status().isOk()).andExpect(content().string(not(containsString("multipart/form-data"))));
    }
    for (String group : List.of(Groups.MINISTRY, Groups.CSO)) {
      browser.perform(form("a.pdf", HostileFiles.pdf()).with(as("x", group)).with(csrf())).andExpect(status().isForbidden());
      show(as("x", group)).andExpect(status().isForbidden());
    }
    assertThat(documents.of(number)).isEmpty();
    browser.perform(form("a.pdf", HostileFiles.pdf()).with(as("x", Groups.RESEARCHER))).andExpect(status().isForbidden());
    browser.perform(get("/desk/cases/" + number + "/documents")).andExpect(status().isFound());
  }

  @Test
  void whatDoesNotExistIsNotFound() throws Exception {
    for (String path : List.of("/desk/documents/999999999", "/desk/documents/x", "/desk/cases/PRJ-1999-999/documents", "/desk/cases/x'y/documents")) {
      browser.perform(get(path).with(as("x", Groups.MANAGER))).andExpect(status().isNotFound());
    }
  }

  @Test
  void moreThanTheContainerTakesIsRefusedAsTooLarge() throws Exception {
    browser.perform(post("/desk/cases/" + number + "/documents").contentType("multipart/form-data; boundary=x").content(new byte[22 * 1024 * 1024])
        .with(as("x", Groups.SECRETARIAT))).andExpect(status().isPayloadTooLarge());
  }

  @Test
  void aFileJustOverTheLimitIsRefusedInTheForm() throws Exception {
    byte[] large = java.util.Arrays.copyOf(HostileFiles.pdf(), 20 * 1024 * 1024 + 1);
    add("large.pdf", large).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("أكبر من 20 ميغابايت")));
  }

  private ResultActions show(org.springframework.test.web.servlet.request.RequestPostProcessor who) throws Exception {
    return browser.perform(get("/desk/cases/" + number + "/documents").with(who).locale(Language.AR.locale()));
  }

  private ResultActions add(String name, byte[] content) throws Exception {
    return browser.perform(form(name, content).with(as("coordinator", Groups.PROJECT_MANAGER)).with(csrf()).locale(Language.AR.locale()));
  }

  private MockMultipartHttpServletRequestBuilder form(String name, byte[] content) {
    return (MockMultipartHttpServletRequestBuilder) multipart("/desk/cases/" + number + "/documents").file(new MockMultipartFile("file", name, null, content))
        .param("title", "محضر الحلقة الأولى").param("titleEn", "").param("kind", "MINUTES").param("language", "AR");
  }
}
