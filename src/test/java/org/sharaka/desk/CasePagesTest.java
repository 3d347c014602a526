package org.sharaka.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.CaughtMail;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.MailServerUnavailable;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.security.Groups;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.sharaka.surveys.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The further pages of a case's file: who took part, what was sent, what happened. */
@SharakaTest
class CasePagesTest {

  static final RequestPostProcessor COORDINATOR = Visitor.as("coordinator", Groups.PROJECT_MANAGER);
  static final RequestPostProcessor MANAGER = Visitor.as("manager", Groups.MANAGER);
  static final RequestPostProcessor AUDITOR = Visitor.as("auditor", Groups.AUDITOR);

  @Autowired MockMvc web;
  @Autowired CaseFiles files;
  @Autowired Participation participation;
  @Autowired Timeline timeline;
  @Autowired TestPeople people;
  @Autowired Outbox outbox;
  @Autowired DeliveryLedger ledger;
  @Autowired CaughtMail mail;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JavaMailSender sender;
  @Autowired JdbcClient db;

  CaseNumber number;
  String mark;

  @BeforeEach
  void aCase() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    number = files.open(CaseType.SURVEY, new LocalizedText("استطلاع " + mark, "Survey " + mark), "OPEN", null);
  }

  @Test
  void participantsAreSearchedFilteredAndReadPageByPage() throws Exception {
    List<Person> companies = people.some(53, Sector.PRIVATE);
    Person office = people.one(Sector.GOVERNMENT, true, "AR");
    participation.record(number, companies.stream().map(Person::id).toList(), ContactChannel.WORKSHOP);
    participation.record(number, List.of(office.id()), ContactChannel.INTERVIEW);
    participation.record(number, List.of(office.id()), ContactChannel.EMAIL);
    String page = "/desk/cases/" + number + "/participants";
    String first = web.perform(get(page).param("lang", "en").with(AUDITOR)).andExpect(status().isOk()).andExpect(content().string(containsString("54 people")))
        .andReturn().getResponse().getContentAsString();
    String after = first.replaceAll("(?s).*after=(\\d+).*", "$1");
    web.perform(get(page).param("after", after).param("lang", "en").with(AUDITOR)).andExpect(content().string(containsString("First page")))
        .andExpect(content().string(not(containsString("Next page"))));
    web.perform(get(page).param("channel", "INTERVIEW").with(AUDITOR)).andExpect(content().string(containsString("شخص واحد")))
        .andExpect(content().string(containsString("/desk/register/people/" + office.id()))).andExpect(content().string(containsString("البريد الإلكتروني")));
    web.perform(get(page).param("sector", "PRIVATE").param("q", "نوره").with(AUDITOR)).andExpect(content().string(containsString("53 شخصًا")));
    web.perform(get(page).param("sector", "ACADEMIA").with(AUDITOR)).andExpect(content().string(containsString("لا يطابق البحثَ أحد")));
    web.perform(get("/desk/cases/" + number).with(AUDITOR)).andExpect(content().string(containsString(page)));
  }

  @Test
  void participantsAreTakenAwayWithoutAddressesUnlessAskedFor() throws Exception {
    List<Person> some = people.some(3, Sector.ACADEMIA);
    participation.record(number, some.stream().map(Person::id).toList(), ContactChannel.WORKSHOP);
    participation.record(number, List.of(some.get(0).id()), ContactChannel.PHONE);
    String file = "/desk/cases/" + number + "/participants.csv";
    String plain = web.perform(get(file).with(AUDITOR)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(plain.lines()).hasSize(4).first().isEqualTo("\uFEFFname,organisation_ar,organisation_en,sector,region,channels");
    assertThat(plain).doesNotContain("@").contains("academia,,phone workshop");
    assertThat(web.perform(get(file).param("personal", "true").with(COORDINATOR)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains(some.get(1).email());
    web.perform(get(file).param("personal", "true").with(AUDITOR)).andExpect(status().isForbidden());
  }

  @Test
  void aMailingTellsWhatBecameOfEachMailAndMasksAddressesForThoseWithoutNeed() throws Exception {
    long mailing = send(people.one(Sector.PRIVATE, false, "AR").email(), "bad address " + mark);
    String page = page(mailing);
    web.perform(get(page).with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(containsString("bad address " + mark)))
        .andExpect(content().string(containsString("أُرسلت 1 · بقيت 0 · تعذّرت 1"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get(page).param("status", "SENT").with(COORDINATOR)).andExpect(content().string(not(containsString("bad address " + mark))));
    web.perform(get(page).with(AUDITOR)).andExpect(content().string(containsString("b•••"))).andExpect(content().string(not(containsString("bad address " + mark))))
        .andExpect(content().string(not(containsString("/resend"))));
    web.perform(get("/desk/cases/" + number).with(AUDITOR)).andExpect(content().string(containsString(page)));
    CaseNumber other = files.open(CaseType.PROJECT, LocalizedText.same("آخر"), "ACTIVE", null);
    web.perform(get("/desk/cases/" + other + "/mails/" + mailing).with(COORDINATOR)).andExpect(status().isNotFound());
  }

  @Test
  void whatAServerSaidIsShownWithoutTheAddressInIt() throws Exception {
    long mailing = send("bad address " + mark);
    db.sql("update outbox_mail set reply = '550 5.1.1 <secret.name@example.org>: unknown' where mailing_id = ?").param(mailing).update();
    web.perform(get(page(mailing)).with(COORDINATOR)).andExpect(content().string(containsString("secret.name@example.org")));
    web.perform(get(page(mailing)).with(AUDITOR)).andExpect(content().string(not(containsString("secret.name")))).andExpect(content().string(containsString("•••@example.org")));
  }

  @Test
  void whatFailedIsSentAgainToTheRegistersPresentAddressAndOnlyOnce() throws Exception {
    Person person = people.one(Sector.PRIVATE, false, "AR");
    Person quiet = people.one(Sector.PRIVATE, false, "AR");
    db.sql("update person set email = ? where id = ?").params("lost " + mark, person.id()).update();
    db.sql("update person set email = ? where id = ?").params("quiet " + mark, quiet.id()).update();
    long mailing = outbox.queue(Mailing.of("test-" + mark, number, "test", Map.of(),
        List.of(recipient(person, "lost " + mark), recipient(quiet, "quiet " + mark))));
    engine.work(number);
    assertThat(ledger.of(mailing).failed()).isEqualTo(2);
    String right = "found-" + mark + "@example.org";
    db.sql("update person set email = ? where id = ?").params(right, person.id()).update();
    people.leaveInPeace(quiet);
    for (int twice = 0; twice < 2; twice++) {
      web.perform(post(page(mailing) + "/resend").with(csrf()).with(COORDINATOR));
    }
    engine.work(number);
    assertThat(mail.newest(right, 5)).hasSize(1);
    assertThat(ledger.of(mailing)).satisfies(line -> assertThat(List.of(line.sent(), line.failed(), line.open())).containsExactly(1, 1, 0));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
  }

  @Test
  void nothingIsSentAgainWhileMailsWait() throws Exception {
    long mailing = send("bad address " + mark);
    db.sql("insert into outbox_mail (mailing_id, address, language, facts, status, next_attempt_at) values (?, 'a@example.org', 'AR', '{}', 'QUEUED', current_timestamp)")
        .param(mailing).update();
    db.sql("update mailing set total = 2 where id = ?").param(mailing).update();
    web.perform(post(page(mailing) + "/resend").with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("ما زالت رسائل بانتظار الإرسال")));
  }

  @Test
  void sendingThatStoppedIsBegunAnewByThoseWhoMay() throws Exception {
    JavaMailSenderImpl wire = (JavaMailSenderImpl) sender;
    int port = wire.getPort();
    long mailing = outbox.queue(Mailing.of("test-" + mark, number, "test", Map.of(), List.of(new Recipient(null, "late-" + mark + "@example.org", "س", Language.AR, Map.of()))));
    String process = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
    String job = management.createJobQuery().processInstanceId(process).singleResult().getId();
    wire.setPort(1);
    try {
      for (int tries = 0; tries < 2; tries++) {
        assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(MailServerUnavailable.class);
        management.setJobRetries(job, 1 - tries);
      }
    } finally {
      wire.setPort(port);
    }
    web.perform(get("/desk/cases/" + number).with(AUDITOR)).andExpect(content().string(containsString("توقف الإرسال")));
    web.perform(get(page(mailing)).with(AUDITOR)).andExpect(content().string(containsString("توقف الإرسال"))).andExpect(content().string(not(containsString("/retry"))));
    web.perform(post(page(mailing) + "/retry").with(csrf()).with(COORDINATOR)).andExpect(status().isForbidden());
    web.perform(get(page(mailing)).with(MANAGER)).andExpect(content().string(containsString("/retry")));
    web.perform(post(page(mailing) + "/retry").with(csrf()).with(MANAGER)).andExpect(redirectedUrl(page(mailing)));
    engine.work(number);
    assertThat(ledger.of(mailing).sent()).isEqualTo(1);
    web.perform(get(page(mailing)).with(MANAGER)).andExpect(content().string(not(containsString("توقف الإرسال"))));
    web.perform(post(page(mailing) + "/retry").with(csrf()).with(MANAGER)).andExpect(redirectedUrl(page(mailing)));
  }

  @Test
  void theFileShowsTheNewestMailingsAndLeadsToAllOfThem() throws Exception {
    List<Long> sent = IntStream.rangeClosed(1, 52).mapToObj(i -> send("m" + i + "-" + mark + "@example.org")).toList();
    String all = "/desk/cases/" + number + "/mails";
    web.perform(get("/desk/cases/" + number).with(AUDITOR)).andExpect(content().string(containsString(all + "/" + sent.get(51))))
        .andExpect(content().string(not(containsString(all + "/" + sent.get(41))))).andExpect(content().string(containsString("جميع الرسائل (52)")));
    String first = web.perform(get(all).with(AUDITOR)).andExpect(content().string(containsString("52 رسالة"))).andReturn().getResponse().getContentAsString();
    assertThat(first).contains(all + "/" + sent.get(2) + "\"").doesNotContain(all + "/" + sent.get(1) + "\"");
    String before = first.replaceAll("(?s).*before=(\\d+).*", "$1");
    web.perform(get(all).param("before", before).with(AUDITOR)).andExpect(content().string(containsString(all + "/" + sent.get(0) + "\"")));
  }

  @Test
  void theTimelineIsReadBackwardsPageByPage() throws Exception {
    IntStream.rangeClosed(1, 55).forEach(i -> timeline.note(number, "document.stored", Map.of("title", "وثيقة رقم " + i + ".", "version", i)));
    String page = "/desk/cases/" + number + "/timeline";
    String first = web.perform(get(page).with(AUDITOR)).andExpect(status().isOk()).andExpect(content().string(containsString("55 قيدًا")))
        .andExpect(content().string(containsString("وثيقة رقم 55."))).andExpect(content().string(not(containsString("وثيقة رقم 5.")))).andReturn().getResponse().getContentAsString();
    String before = first.replaceAll("(?s).*before=(\\d+).*", "$1");
    web.perform(get(page).param("before", before).with(AUDITOR)).andExpect(content().string(containsString("وثيقة رقم 5.")))
        .andExpect(content().string(containsString("وثيقة رقم 1."))).andExpect(content().string(not(containsString("وثيقة رقم 6."))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/participants", "/participants.csv", "/timeline", "/mails", "/mails/{mailing}"})
  void everyoneOnTheStaffAndNobodyElseLooksAtAFile(String page) throws Exception {
    String address = "/desk/cases/" + number + page.replace("{mailing}", String.valueOf(send("x-" + mark + "@example.org")));
    for (String group : Groups.STAFF) {
      web.perform(get(address).with(Visitor.as("x", group))).andExpect(status().isOk());
    }
    for (String guest : List.of(Groups.MINISTRY, Groups.CSO)) {
      web.perform(get(address).with(Visitor.as("x", guest))).andExpect(status().isForbidden());
    }
    web.perform(get(address)).andExpect(redirectedUrlPattern("**/login"));
    web.perform(get(address.replace(number.value(), "PRJ-1999-001")).with(AUDITOR)).andExpect(status().isNotFound());
  }

  @Test
  void onlyThoseWhoRunMailingsSendAgainAndOnlyThoseWhoStepInBeginAnew() throws Exception {
    long mailing = send("x-" + mark + "@example.org");
    List<String> resend = List.of(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.MANAGER, Groups.SECRETARIAT, Groups.COMMS);
    List<String> retry = List.of(Groups.MANAGER, Groups.ADMIN);
    for (String group : Groups.STAFF) {
      web.perform(post(page(mailing) + "/resend").with(csrf()).with(Visitor.as("x", group))).andExpect(status().is(resend.contains(group) ? 302 : 403));
      web.perform(post(page(mailing) + "/retry").with(csrf()).with(Visitor.as("x", group))).andExpect(status().is(retry.contains(group) ? 302 : 403));
    }
    web.perform(post(page(mailing) + "/resend").with(MANAGER)).andExpect(status().isForbidden());
    web.perform(post(page(mailing) + "/resend").with(csrf()).with(Visitor.as("x", Groups.CSO))).andExpect(status().isForbidden());
  }

  private long send(String... addresses) {
    long mailing = outbox.queue(Mailing.of("test-" + UUID.randomUUID(), number, "test", Map.of(),
        java.util.Arrays.stream(addresses).map(address -> new Recipient(null, address, "نورة", Language.AR, Map.of())).toList()));
    engine.work(number);
    return mailing;
  }

  private static Recipient recipient(Person person, String address) {
    return new Recipient(person.id(), address, person.name(), Language.AR, Map.of());
  }

  private String page(long mailing) {
    return "/desk/cases/" + number + "/mails/" + mailing;
  }
}
