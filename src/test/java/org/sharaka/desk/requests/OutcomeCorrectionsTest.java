package org.sharaka.desk.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class OutcomeCorrectionsTest {

  static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired InviteCounterpart invite;
  @Autowired Documents documents;
  @Autowired UploadDocument uploads;
  @Autowired DeliveryLedger ledger;
  @Autowired WorkingCalendar calendar;

  @Test
  void aCorrectionTakesThePlaceOfWhatWasPublishedWhichStaysOpenAndBothSidesAreTold() throws Exception {
    CaseNumber number = samples.accepted(partners.ngo().organisation());
    invite.to(number, partners.ministry().organisation(), "و/9", calendar.plus(calendar.today(), 10));
    StoredDocument first = kept(number, "ثلاثون حافلة");
    documents.publish(Set.of(first.id()));
    String page = "/desk/requests/" + number + "/correction";
    assertThat(body(get(page).with(SECRETARIAT))).contains("لا نسخة أحدث");
    StoredDocument second = kept(number, "ثلاث وثلاثون حافلة");
    assertThat(body(get("/desk/requests/" + number).with(SECRETARIAT))).contains("href=\"" + page + "\"");
    web.perform(post(page).param("title", String.valueOf(second.titleId())).with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(page).param("title", "999999999").param("noteAr", "صُحّح العدد").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(page).param("title", String.valueOf(second.titleId())).param("noteAr", "صُحّح عدد الحافلات").with(SECRETARIAT).with(csrf()))
        .andExpect(redirectedUrl("/desk/requests/" + number));
    assertThat(documents.publishedIn(number)).extracting(StoredDocument::id).containsExactly(second.id());
    assertThat(body(get("/requests/" + number))).contains("صُحّح عدد الحافلات", "/documents/" + first.id(), "/documents/" + second.id(), "نسخ سابقة", ">TXT (عربي)<");
    assertThat(web.perform(get("/requests/" + number + "/documents/" + first.id())).andExpect(status().isOk()).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8)).isEqualTo("ثلاثون حافلة");
    assertThat(ledger.of(number).stream().filter(line -> line.template().equals("request.corrected"))).hasSize(2);
  }

  private StoredDocument kept(CaseNumber number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return uploads.upload(new UploadDocument.Upload(number, DocumentKind.MINUTES, "مخرجات الحوار", null, Language.AR, "outcome.txt", bytes.length,
        new ByteArrayResource(bytes)));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
