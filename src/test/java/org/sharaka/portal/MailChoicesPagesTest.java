package org.sharaka.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SavePerson;
import org.sharaka.stakeholders.consent.ConsentChannel;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.Consents;
import org.sharaka.stakeholders.consent.MailChoices;
import org.sharaka.stakeholders.consent.RecordConsent;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class MailChoicesPagesTest {

  @Autowired MockMvc web;
  @Autowired SavePerson savePerson;
  @Autowired Register register;
  @Autowired MailChoices choices;
  @Autowired Consents consents;
  @Autowired RecordConsent record;
  @Autowired Participation participation;
  @Autowired CaseFiles files;
  @Autowired Outbox outbox;
  @Autowired DeliveryLedger ledger;
  @Autowired GreenMail server;
  @Autowired Engine engine;

  String mark;
  long person;
  String page;

  @BeforeEach
  void register() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    person = savePerson.handle(null, new PersonEntry("salma-" + mark + "@example.org", "سلمى " + mark, null, "private", null, "en", null, null, null));
    String link = choices.link(person);
    page = link.substring(link.indexOf("/mail-choices/"));
  }

  @Test
  void whoHoldsTheLinkSeesWhatIsKeptWithoutSigningIn() throws Exception {
    CaseNumber project = files.open(CaseType.PROJECT, new LocalizedText("دليل " + mark, "Guide " + mark), "DRAFT", null);
    participation.record(project, List.of(person), ContactChannel.WORKSHOP);
    record.handle(person, new RecordConsent.Word(ConsentPurpose.PHOTO, true, Language.AR, ConsentChannel.PAPER, null));
    web.perform(get(page).param("lang", "en")).andExpect(status().isOk()).andExpect(content().string(containsString("salma-" + mark + "@example.org")))
        .andExpect(content().string(containsString("Guide " + mark))).andExpect(content().string(containsString("Publication of photographs")));
    web.perform(get(page)).andExpect(content().string(containsString("خيارات المراسلة"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/mail-choices/unknown")).andExpect(status().isNotFound());
  }

  @Test
  void whoStopsAllMailGetsNoneAndMayComeBack() throws Exception {
    web.perform(post(page).with(csrf()).param("wish", "NONE")).andExpect(redirectedUrl(page + "?saved"));
    assertThat(register.file(person).orElseThrow().doNotContact()).isTrue();
    web.perform(get(page).param("saved", "")).andExpect(content().string(containsString("حُفظت خياراتكم")));
    web.perform(post(page).with(csrf()).param("wish", "SOME").param("kinds", "RESULTS")).andExpect(status().is3xxRedirection());
    assertThat(register.file(person).orElseThrow().doNotContact()).isFalse();
    assertThat(choices.unwanted(person)).hasSize(2);
    web.perform(post(page).param("wish", "NONE")).andExpect(status().isForbidden());
    web.perform(post(page).with(csrf()).param("wish", "PERHAPS")).andExpect(status().isBadRequest());
  }

  @Test
  void aConsentIsWithdrawnInOneStep() throws Exception {
    record.handle(person, new RecordConsent.Word(ConsentPurpose.SURVEY, true, Language.AR, ConsentChannel.PAPER, null));
    web.perform(post(page + "/withdraw").with(csrf()).param("purpose", "SURVEY")).andExpect(redirectedUrl(page + "?saved"));
    assertThat(consents.current(person).get(ConsentPurpose.SURVEY).given()).isFalse();
  }

  @Test
  void aMailboxUnsubscribesAtAClick() throws Exception {
    web.perform(post(page + "/one-click").contentType("application/x-www-form-urlencoded").content("List-Unsubscribe=One-Click")).andExpect(status().isOk());
    assertThat(register.file(person).orElseThrow().doNotContact()).isTrue();
    web.perform(get(page + "/one-click")).andExpect(redirectedUrl(page));
    web.perform(post("/mail-choices/unknown/one-click")).andExpect(status().isNotFound());
  }

  @Test
  void mailCarriesTheLinkAndLeavesOutWhoWantsNone() throws Exception {
    CaseNumber number = files.open(CaseType.EVENT, LocalizedText.same("فعالية"), "DRAFT", null);
    long silent = savePerson.handle(null, new PersonEntry("silent-" + mark + "@example.org", "هند", null, "private", null, null, null, null, null));
    record.handle(silent, new RecordConsent.Word(ConsentPurpose.CONTACT, false, Language.AR, ConsentChannel.PHONE, null));
    outbox.queue(Mailing.of("choices-" + mark, number, "test", Map.of(), List.of(Recipient.of(register.person(person).orElseThrow()),
        Recipient.of(register.person(silent).orElseThrow()), new Recipient(null, "Silent-" + mark + "@example.org", "هند", Language.AR, Map.of()),
        new Recipient(null, "stranger-" + mark + "@example.org", null, Language.AR, Map.of()))));
    engine.work(number);
    assertThat(ledger.of(number)).singleElement().satisfies(line -> assertThat(line.total()).isEqualTo(2));
    List<MimeMessage> received = Arrays.stream(server.getReceivedMessages()).filter(m -> GreenMailUtil.getHeaders(m).contains(mark)).toList();
    assertThat(received).hasSize(2);
    MimeMessage toSalma = received.stream().filter(m -> GreenMailUtil.getHeaders(m).contains("salma-")).findFirst().orElseThrow();
    assertThat(toSalma.getHeader("List-Unsubscribe")[0]).endsWith(page + "/one-click>");
    assertThat(toSalma.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(GreenMailUtil.getWholeMessage(toSalma)).contains(page.substring(page.length() - 10));
  }
}
