package org.sharaka.portal.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.Certificate;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.CloseTraining;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.IssueCertificates;
import org.sharaka.gatherings.Participants;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.gatherings.Trainings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class CertificatePagesTest {

  static final RequestPostProcessor MANAGER = as("manager", Groups.MANAGER);

  @Autowired MockMvc web;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired TakeSeat take;
  @Autowired CheckIn checkIn;
  @Autowired CloseTraining close;
  @Autowired IssueCertificates issue;
  @Autowired Certificates certificates;
  @Autowired GuestLinks links;
  @Autowired DeliveryLedger ledger;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  final String email = "c" + UUID.randomUUID() + "@example.org";
  CaseNumber training;
  Certificate certificate;

  @BeforeEach
  void someoneCompletedATraining() {
    training = some.training(1, 2);
    take.take(new TakeSeat.Registration(training, "ليلى الراشدية", email, null, Language.AR, true));
    long guest = some.guest(training, email).id();
    clock.travelTo(gatherings.get(training).arrangement().schedule().end(calendar.zone()));
    LocalDate day = gatherings.get(training).arrangement().schedule().first();
    checkIn.tick(new CheckIn.Tick(training, guest, day, true));
    close.close(training, new Trainings.Results(null, null, null), List.of(new Participants.Score(guest, new BigDecimal("41.25"), new BigDecimal("87.5"))));
    issue.issue(training);
    certificate = certificates.heldBy(guest).orElseThrow();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anyoneChecksACertificateByItsSerialAndReadsNoMoreThanStandsOnIt() throws Exception {
    String page = body("/verify/" + certificate.serial());
    assertThat(page).contains("الشهادة صحيحة وسارية", "شهادة إتمام", "ليلى الراشدية", certificate.serial()).doesNotContain(email, "87.5", "41.25", training.value());
    assertThat(body("/verify/" + certificate.serial().toLowerCase() + "?lang=en")).contains("genuine and valid", "Certificate of completion");
    web.perform(get("/verify").param("serial", " " + certificate.serial())).andExpect(redirectedUrl("/verify/" + certificate.serial()));
    web.perform(get("/verify").param("serial", "//evil.example")).andExpect(redirectedUrl("/verify/%2F%2Fevil.example"));
  }

  @Test
  void aSerialThatNobodyGaveLeadsNowhere() throws Exception {
    web.perform(get("/verify/CERT-2026-AAAAAAAAAA")).andExpect(status().isNotFound());
    assertThat(body("/verify")).contains("التحقق من شهادة");
  }

  @Test
  void itsHolderDownloadsItBehindTheirOwnLink() throws Exception {
    String link = "/rsvp/" + links.token(certificate.guest());
    assertThat(body(link)).contains(certificate.serial(), "certificate.pdf");
    for (String language : List.of("ar", "en")) {
      byte[] file = web.perform(get(link + "/certificate.pdf").param("lang", language)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
      assertThat(new String(file, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
    web.perform(get("/rsvp/" + UUID.randomUUID() + "/certificate.pdf")).andExpect(status().isNotFound());
  }

  @Test
  void aRevokedCertificateSaysSoAndItsHolderIsToldWhy() throws Exception {
    String desk = "/desk/trainings/" + training + "/certificates";
    assertThat(body(get(desk).with(MANAGER))).contains(certificate.serial(), "1/1", "87.50");
    web.perform(post(desk + "/" + certificate.serial() + "/revoke").with(as("secretariat", Groups.SECRETARIAT)).with(csrf()).param("reason", "خطأ")).andExpect(status().isForbidden());
    web.perform(post(desk + "/" + certificate.serial() + "/revoke").with(MANAGER).with(csrf()).param("reason", " ")).andExpect(status().isOk());
    assertThat(certificates.find(certificate.serial()).orElseThrow().isValid()).isTrue();
    web.perform(post(desk + "/" + certificate.serial() + "/revoke").with(MANAGER).with(csrf()).param("reason", "سُجّل الحضور خطأً")).andExpect(status().is3xxRedirection());
    assertThat(body("/verify/" + certificate.serial())).contains("أُلغيت هذه الشهادة").doesNotContain("سُجّل الحضور خطأً", "الشهادة صحيحة");
    assertThat(body("/rsvp/" + links.token(certificate.guest()))).contains("سُجّل الحضور خطأً").doesNotContain("certificate.pdf");
    web.perform(get("/rsvp/" + links.token(certificate.guest()) + "/certificate.pdf")).andExpect(status().isNotFound());
    assertThat(ledger.of(training)).filteredOn(line -> line.template().equals("trainingCertificateRevoked")).hasSize(1);
  }

  private String body(String page) throws Exception {
    return body(get(page));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
