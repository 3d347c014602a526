package org.sharaka.portal;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class PublicDocumentTest {

  @Autowired MockMvc browser;
  @Autowired CaseFiles cases;
  @Autowired Documents documents;

  CaseNumber number;
  StoredDocument guide;

  @BeforeEach
  void storeGuide() {
    number = cases.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "دليل.pdf", false, new ByteArrayResource(HostileFiles.pdf()));
    guide = documents.store(NewDocument.of(number, DocumentKind.GUIDE, new LocalizedText("الدليل الاسترشادي", "Guidance manual"), file)).get(0);
  }

  @Test
  void whatIsPublishedIsThereForEveryone() throws Exception {
    documents.publish(List.of(guide.id()));
    open(number).andExpect(status().isOk()).andExpect(content().bytes(HostileFiles.pdf()))
        .andExpect(header().string("Content-Disposition", containsString("attachment;"))).andExpect(header().string("Cache-Control", "no-cache, public"));
  }

  @Test
  void whatIsNotPublishedDoesNotExist() throws Exception {
    open(number).andExpect(status().isNotFound());
  }

  @Test
  void aDocumentIsFoundInItsOwnCaseOnly() throws Exception {
    documents.publish(List.of(guide.id()));
    open(cases.open(CaseType.PROJECT, LocalizedText.same("آخر"), "DRAFT", null)).andExpect(status().isNotFound());
  }

  @Test
  void whatIsWithdrawnLeavesANotice() throws Exception {
    documents.publish(List.of(guide.id()));
    documents.withdraw(List.of(guide.id()), new LocalizedText("خطأ في الملحق", "A mistake in the annex"));
    open(number).andExpect(status().isGone()).andExpect(content().string(containsString("خطأ في الملحق")))
        .andExpect(content().string(containsString("«الدليل الاسترشادي»")));
  }

  @Test
  void whatWasNeverPublishedLeavesNone() throws Exception {
    documents.withdraw(List.of(guide.id()), LocalizedText.same("سبب"));
    open(number).andExpect(status().isNotFound());
  }

  private ResultActions open(CaseNumber in) throws Exception {
    return browser.perform(get("/projects/" + in + "/documents/" + guide.id()).locale(Language.AR.locale()));
  }
}
