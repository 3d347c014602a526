package org.sharaka.portal.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.documents.Documents;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.AttachmentKind;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class MembershipPagesTest {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Autowired MockMvc web;
  @Autowired SomeApplications some;
  @Autowired Memberships memberships;
  @Autowired Documents documents;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired JdbcClient db;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  String mark;
  String address;
  Map<String, String> typed;

  @BeforeEach
  void aFormIsFilledIn() {
    mark = UUID.randomUUID().toString();
    address = "10.4." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
    typed = new HashMap<>(Map.of("submissionId", UUID.randomUUID().toString(), "nameAr", "جمعية النور " + mark, "registrationNumber", "42/" + mark,
        "registrationAuthority", "وزارة التنمية الاجتماعية", "registeredOn", "2019-03-01", "field", "HEALTH", "representativeName", "سلمى الحارثية",
        "representativeEmail", "s" + mark + "@example.org", "wish", "MEMBER"));
    typed.putAll(Map.of("nonProfit", "yes", "partisan", "no", "charter", "yes", "consent", "yes", "publishName", "yes"));
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anApplicationBeginsOnlyWhenItsAddressIsConfirmed() throws Exception {
    web.perform(get("/membership/new")).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/membership/new?lang=en")).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    send(file("statute", "statute.pdf", PDF)).andExpect(redirectedUrl("/membership/sent"));
    web.perform(get("/membership/sent")).andExpect(status().isOk());
    assertThat(cases()).isZero();
    String link = link();
    web.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("تأكيد الطلب"))).andExpect(header().string("Referrer-Policy", "no-referrer"));
    assertThat(cases()).as("looking at the page confirms nothing").isZero();
    web.perform(post(link + "/confirm")).andExpect(redirectedUrl(link));
    web.perform(post(link + "/confirm")).andExpect(redirectedUrl(link));
    assertThat(cases()).isOne();
    CaseNumber number = number();
    assertThat(documents.of(number)).singleElement().satisfies(paper -> assertThat(paper.isPublic()).isFalse());
    web.perform(get(link)).andExpect(content().string(containsString(number.value()))).andExpect(content().string(containsString("قيد التحقق")));
  }

  @Test
  void theSameFormSentTwiceIsOneApplication() throws Exception {
    send().andExpect(redirectedUrl("/membership/sent"));
    send().andExpect(redirectedUrl("/membership/sent"));
    assertThat(db.sql("select count(*) from outbox_mail where address = ?").param(typed.get("representativeEmail")).query(Integer.class).single()).isOne();
  }

  @Test
  void nobodysMailboxIsFilledByOthers() throws Exception {
    for (int i = 0; i < 3; i++) {
      typed.put("submissionId", UUID.randomUUID().toString());
      send().andExpect(redirectedUrl("/membership/sent"));
    }
    typed.put("submissionId", UUID.randomUUID().toString());
    send().andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#representativeEmail\"")));
  }

  @Test
  void whatIsNotConfirmedWithinAWeekIsForgotten() throws Exception {
    send();
    String link = link();
    clock.advance(Duration.ofDays(8));
    web.perform(get(link)).andExpect(status().isNotFound()).andExpect(content().string(containsString("لا طلب بهذا الرابط")));
    web.perform(post(link + "/confirm")).andExpect(status().isNotFound());
    typed.put("submissionId", UUID.randomUUID().toString());
    send();
    assertThat(db.sql("select count(*) from membership_application where confirm_until < ?").param(java.sql.Timestamp.from(clock.instant())).query(Integer.class).single())
        .isEqualTo(db.sql("select count(*) from membership_application where confirm_until < ? and case_number is not null").param(java.sql.Timestamp.from(clock.instant()))
            .query(Integer.class).single());
  }

  @ParameterizedTest
  @CsvSource({
      "nameAr, '', nameAr", "nameAr, '=HYPERLINK(1)', nameAr", "registrationNumber, ' ', registrationNumber", "registeredOn, tomorrow, registeredOn",
      "registeredOn, '2999-01-01', registeredOn", "registrationExpiresOn, '2001-01-01', registrationExpiresOn", "field, NOTHING, field", "wish, '', wish",
      "wish, ISSUE_MEMBER, issue", "beneficiaries, many, beneficiaries", "representativeName, '<script>alert(1)</script>', representativeName",
      "representativeEmail, 'a@example.org,b@example.org', representativeEmail", "representativePhone, call me, representativePhone", "nonProfit, '', nonProfit", "partisan, perhaps, partisan", "alternateName, هلال, alternateEmail", "charter, no, charter", "consent, '', consent"})
  void whatCannotBeIsSaidBesideItsFieldAndWhatWasTypedIsKept(String field, String value, String named) throws Exception {
    typed.put(field, value);
    send().andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#" + named + "\"")))
        .andExpect(content().string(containsString(typed.get(field.equals("nameAr") ? "registrationNumber" : "nameAr")))).andExpect(content().string(not(containsString("<script>alert"))));
    assertThat(db.sql("select count(*) from membership_application where submission_id = ?").param(typed.get("submissionId")).query(Integer.class).single()).isZero();
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefused() throws Exception {
    byte[] program = new byte[400];
    program[0] = 'M';
    program[1] = 'Z';
    send(file("statute", "statute.pdf", program)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#statute\"")));
    send(file("board", "board.exe", program)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#board\"")));
    send(file("board", "board.pdf", new byte[0])).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void endlessTextsAndAForgedFormAreRefused() throws Exception {
    typed.put("conflict", "س".repeat(100_000));
    send().andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#conflict\"")));
    typed.put("conflict", "");
    typed.put("submissionId", "1; drop table");
    send().andExpect(status().isUnprocessableEntity());
  }

  @Test
  void programsAreThankedAndForgottenAndNobodySendsWithoutEnd() throws Exception {
    typed.put("website", "http://spam.example");
    send().andExpect(redirectedUrl("/membership/sent"));
    assertThat(db.sql("select count(*) from outbox_mail where address = ?").param(typed.get("representativeEmail")).query(Integer.class).single()).isZero();
    typed.remove("website");
    typed.put("nameAr", "");
    for (int i = 0; i < 20; i++) {
      send().andExpect(status().isUnprocessableEntity());
    }
    send().andExpect(status().isTooManyRequests());
  }

  @Test
  void theApplicantAnswersAppealsAndWithdrawsOnTheirOwnPage() throws Exception {
    String token = some.submitted(some.application(), AttachmentKind.STATUTE);
    CaseNumber number = some.confirmed(token);
    engine.work(number);
    String own = "/membership/" + token;
    office.complete("secretariat", number, "verifyApplication", Map.of("outcome", "ASK", "question", "أين قائمة المجلس؟"));
    engine.work(number);
    web.perform(get(own)).andExpect(content().string(containsString("أين قائمة المجلس؟")));
    web.perform(multipart(own + "/answer").file(file("board", "board.pdf", PDF)).param("answer", " ")).andExpect(status().isUnprocessableEntity());
    web.perform(multipart(own + "/answer").file(file("board", "board.pdf", PDF)).param("answer", "مرفقة")).andExpect(redirectedUrl(own));
    engine.work(number);
    assertThat(memberships.get(number).has(AttachmentKind.BOARD)).isTrue();
    web.perform(post(own + "/appeal").param("grounds", "قبل القرار")).andExpect(status().isUnprocessableEntity());
    office.complete("secretariat", number, "verifyApplication", Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "قائمة"));
    office.complete("committee1", number, "decideMembership", Map.of("decision", "REFUSE", "reason", "لا استقلالية", "clauses", "C5"));
    engine.work(number);
    web.perform(get(own)).andExpect(content().string(containsString("لا استقلالية"))).andExpect(content().string(containsString("C5")));
    web.perform(post(own + "/appeal").param("grounds", "")).andExpect(status().isUnprocessableEntity());
    web.perform(post(own + "/appeal").param("grounds", "نعترض")).andExpect(redirectedUrl(own));
    web.perform(post(own + "/withdraw")).andExpect(redirectedUrl(own));
    engine.work(number);
    web.perform(get(own)).andExpect(content().string(containsString("سحبتم الطلب"))).andExpect(content().string(not(containsString("<textarea"))));
  }

  @Test
  void membersThatAgreedAreNamedInPublicAndOthersAreCounted() throws Exception {
    String token = some.submitted(some.application(), AttachmentKind.values());
    CaseNumber number = some.confirmed(token);
    engine.work(number);
    office.complete("secretariat", number, "verifyApplication", Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "قائمة"));
    String name = db.sql("select title_ar from case_file where number = ?").param(number.value()).query(String.class).single();
    web.perform(get("/members")).andExpect(status().isOk()).andExpect(content().string(not(containsString(name))));
    office.complete("committee1", number, "decideMembership", Map.of("decision", "ADMIT", "kind", "MEMBER", "reason", "مستوفية"));
    engine.work(number);
    web.perform(get("/members")).andExpect(content().string(containsString(name)));
    db.sql("update membership set publish_name = false where number = ?").param(number.value()).update();
    web.perform(get("/members?lang=en")).andExpect(content().string(not(containsString(name)))).andExpect(content().string(containsString("did not agree to be named")));
  }

  @Test
  void theDeskShowsContactsToThoseWhoDecideOnly() throws Exception {
    String token = some.submitted(some.application(), AttachmentKind.values());
    CaseNumber number = some.confirmed(token);
    engine.work(number);
    Membership membership = memberships.get(number);
    assertThat(membership.status()).isEqualTo(MembershipStatus.VERIFICATION);
    String page = "/desk/memberships/" + number;
    web.perform(get(page).with(as(Groups.SECRETARIAT))).andExpect(status().isOk()).andExpect(content().string(containsString("سلمى الحارثية")));
    web.perform(get(page).with(as(Groups.RESEARCHER))).andExpect(status().isOk()).andExpect(content().string(not(containsString("سلمى الحارثية"))));
    web.perform(get("/desk/memberships").param("status", "VERIFICATION").with(as(Groups.RESEARCHER))).andExpect(content().string(containsString(number.value())));
    web.perform(get("/desk/memberships/MEM-1999-999").with(as(Groups.SECRETARIAT))).andExpect(status().isNotFound());
    web.perform(get("/desk/memberships/nonsense").with(as(Groups.SECRETARIAT))).andExpect(status().isNotFound());
  }

  private ResultActions send(MockMultipartFile... files) throws Exception {
    MockMultipartHttpServletRequestBuilder form = multipart("/membership/new");
    for (MockMultipartFile file : files) {
      form.file(file);
    }
    typed.forEach(form::param);
    return web.perform(form.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    }));
  }

  private static MockMultipartFile file(String field, String name, byte[] content) {
    return new MockMultipartFile(field, name, "application/pdf", content);
  }

  private static RequestPostProcessor as(String group) {
    return Visitor.as("somebody", group);
  }

  private String link() {
    String facts = db.sql("select facts from outbox_mail where address = ? order by id desc limit 1").param(typed.get("representativeEmail")).query(String.class).single();
    return facts.replaceAll(".*(/membership/[A-Za-z0-9_-]+).*", "$1");
  }

  private int cases() {
    return db.sql("select count(*) from case_file where title_ar = ?").param(typed.get("nameAr")).query(Integer.class).single();
  }

  private CaseNumber number() {
    return new CaseNumber(db.sql("select number from case_file where title_ar = ?").param(typed.get("nameAr")).query(String.class).single());
  }
}
