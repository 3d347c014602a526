package org.sharaka.workflow.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.SavePerson;
import org.sharaka.stakeholders.consent.ConsentChannel;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.Consents;
import org.sharaka.stakeholders.consent.RecordConsent;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.ContactOutcome;
import org.sharaka.stakeholders.contacts.ContactStatements;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.stakeholders.contacts.NotesAnswer;
import org.sharaka.stakeholders.contacts.OpenContact;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StakeholderContactProcessTest {

  @Autowired OpenContact open;
  @Autowired Contacts contacts;
  @Autowired ContactStatements statements;
  @Autowired SavePerson savePerson;
  @Autowired Consents consents;
  @Autowired RecordConsent record;
  @Autowired Participation participation;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired GreenMail server;
  @Autowired MockMvc web;
  @Autowired Engine engine;
  @Autowired Office office;
  @Autowired TakenFlows flows;
  @Autowired PlatformTransactionManager transactions;

  CaseNumber number;
  String mark;
  long person;
  long contact;
  String instance;
  int days;

  @BeforeEach
  void begin() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    number = files.open(CaseType.PROJECT, new LocalizedText("مشروع " + mark, "Project " + mark), "ACTIVE", null);
    person = savePerson.handle(null, new PersonEntry("spoke-" + mark + "@example.org", "سلمى", null, "civil_society", null, "en", "+96890001234", null, null));
    begin(ContactKind.INTERVIEW);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  @Order(1)
  void whatWasSaidIsConfirmedByWhoSaidIt() throws Exception {
    talk("REACHED", "نحتاج إلى دليل واضح", "والتمويل يتأخر");
    assertThat(at()).containsExactly("awaitConfirmation");
    String page = linkInMail();
    web.perform(get(page).param("lang", "en")).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("والتمويل يتأخر")))
        .andExpect(content().string(Matchers.containsString("right as recorded")));
    web.perform(post(page).with(csrf()).param("text0", "نحتاج إلى دليل واضح").param("text1", "والتمويل يتأخر")).andExpect(status().is3xxRedirection());
    engine.work(number);
    assertEnded("documented", ContactOutcome.COMPLETED);
    assertThat(contacts.find(contact).orElseThrow().notes().answer()).isEqualTo(NotesAnswer.CONFIRMED);
    assertThat(participation.byChannel(number)).containsOnlyKeys(ContactChannel.INTERVIEW);
    assertThat(timeline.newest(number, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.event()).isEqualTo("contact.ended");
      assertThat(entry.isPublic()).isFalse();
      assertThat(entry.facts()).containsEntry("outcome", "COMPLETED").doesNotContainValue("سلمى");
    });
    web.perform(get(page)).andExpect(content().string(Matchers.containsString("سُجّل تأكيدكم")));
    web.perform(post(page).with(csrf()).param("text0", "غير ذلك")).andExpect(status().isUnprocessableEntity());
    assertThat(variables()).containsOnlyKeys("contactId", "phase", "attemptResult", "contactOutcome");
  }

  @Test
  @Order(2)
  void aCorrectionCountsInTheWordsOfWhoSpokeAndWhatWasNotedIsKept() throws Exception {
    talk("PARTIAL", "نحتاج إلى مال", "والوقت قصير");
    String page = linkInMail();
    web.perform(post(page).with(csrf()).param("text0", "نحتاج إلى تمويل مستدام").param("text1", "والوقت قصير")).andExpect(status().is3xxRedirection());
    engine.work(number);
    assertEnded("partlyDocumented", ContactOutcome.PARTIAL);
    Contact closed = contacts.find(contact).orElseThrow();
    assertThat(closed.notes().answer()).isEqualTo(NotesAnswer.CORRECTED);
    assertThat(closed.statements().get(0).text()).isEqualTo("نحتاج إلى تمويل مستدام");
    assertThat(closed.statements().get(0).asNoted()).isEqualTo("نحتاج إلى مال");
    assertThat(said()).extracting(ContactStatements.Said::text).containsExactly("نحتاج إلى تمويل مستدام", "والوقت قصير");
    assertThat(said()).allSatisfy(one -> {
      assertThat(one.personId()).isEqualTo(person);
      assertThat(one.channel()).isEqualTo(ContactChannel.INTERVIEW);
    });
  }

  @Test
  @Order(3)
  void silenceOfFiveWorkingDaysLeavesTheNotesAsRecorded() {
    talk("REACHED", "الأدلة كثيرة");
    LocalDate due = calendar.plus(calendar.today(), 5);
    clock.travelTo(calendar.endOf(due).minusSeconds(60));
    engine.work(number);
    assertThat(at()).containsExactly("awaitConfirmation");
    assertThat(said()).isEmpty();
    engine.letPass(Duration.ofMinutes(2), number);
    assertEnded("documented", ContactOutcome.COMPLETED);
    assertThat(contacts.find(contact).orElseThrow().notes().answer()).isEqualTo(NotesAnswer.SILENT);
    assertThat(said()).hasSize(1);
  }

  @Test
  @Order(4)
  void fourAttemptsAtDifferentTimesAreTheMost() {
    for (int attempt = 1; attempt <= 4; attempt++) {
      plan();
      assertThat(at()).containsExactly("conductContact");
      report(Map.of("result", "NO_ANSWER", "remark", "لا يرد صباحًا"));
    }
    assertEnded("unreachable", ContactOutcome.UNREACHABLE);
    assertThat(contacts.find(contact).orElseThrow().attempts()).hasSize(4);
    assertThat(participation.people(number)).isEmpty();
  }

  @Test
  @Order(5)
  void noTwoAttemptsFallIntoTheSameHalfOfADay() {
    LocalDate day = calendar.today().plusDays(3);
    plan(day, "09:00");
    report(Map.of("result", "NO_ANSWER"));
    assertThatThrownBy(() -> plan(day, "11:45")).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.saysOnly("contact.sameHalfDay")).isTrue();
      assertThat(refused.refusals().get(0).field()).isEqualTo("plannedOn");
    });
    assertThatThrownBy(() -> plan(calendar.today().minusDays(1), "09:00")).isInstanceOf(Refused.class);
    plan(day, "13:00");
    assertThat(at()).containsExactly("conductContact");
  }

  @Test
  @Order(6)
  void whoAsksForAnotherTimeIsTriedAgainUntilNoAttemptIsLeft() {
    for (int attempt = 1; attempt <= 4; attempt++) {
      plan();
      report(Map.of("result", "APPOINTMENT", "wishedOn", calendar.today().plusDays(30).toString()));
    }
    assertEnded("postponed", ContactOutcome.POSTPONED);
  }

  @Test
  @Order(7)
  void whoRefusesIsLeftInPeace() {
    plan();
    report(Map.of("result", "REFUSED"));
    assertEnded("refused", ContactOutcome.REFUSED);
    assertThat(participation.people(number)).isEmpty();
  }

  @Test
  @Order(8)
  void aWrongNumberEndsTheContact() {
    begin(ContactKind.PHONE);
    plan();
    report(Map.of("result", "WRONG_NUMBER"));
    assertEnded("wrongContact", ContactOutcome.WRONG_CONTACT);
  }

  @Test
  @Order(9)
  void whoAsksNotToBeContactedMeanwhileIsNotTriedAnyMore() {
    plan();
    record.handle(person, new RecordConsent.Word(ConsentPurpose.CONTACT, false, Language.AR, ConsentChannel.PAGE, null));
    assertEnded("calledOff", ContactOutcome.REFUSED);
    assertThat(office.tasks(number)).isEmpty();
    assertThatThrownBy(() -> open.handle(number, person, ContactKind.PHONE, "نص")).isInstanceOf(Refused.class);
  }

  @Test
  @Order(10)
  void nothingIsNotedOrRecordedWithoutConsent() {
    plan();
    assertThatThrownBy(() -> report(conversation("REACHED", Map.of("notesConsent", false), "قال شيئًا")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("notesConsent"));
    assertThatThrownBy(() -> report(conversation("REACHED", Map.of("recorded", true), "قال شيئًا")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("recorded"));
    assertThatThrownBy(() -> report(conversation("REACHED", Map.of()))).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.refusals()).extracting("field").containsExactly("statements"));
    assertThat(at()).containsExactly("conductContact");
    report(conversation("REACHED", Map.of("recorded", true, "recordingConsent", true), "قال شيئًا"));
    assertThat(consents.current(person).get(ConsentPurpose.RECORDING).given()).isTrue();
    assertThat(contacts.find(contact).orElseThrow().recordingConsent()).isTrue();
  }

  @Test
  @Order(11)
  void openingTheSameContactAgainAnswersWithTheOpenOne() {
    assertThat(open.handle(number, person, ContactKind.INTERVIEW, "دليل")).isEqualTo(contact);
    assertThat(contacts.of(number)).hasSize(1);
    plan();
    report(Map.of("result", "REFUSED"));
    assertThat(open.handle(number, person, ContactKind.INTERVIEW, "دليل")).isNotEqualTo(contact);
    assertThat(contacts.outcomes(number).get(ContactKind.INTERVIEW)).containsOnly(Map.entry(ContactOutcome.REFUSED, 1));
  }

  @Test
  @Order(12)
  void theCallerGetsTheOutcome() {
    plan();
    report(Map.of("result", "REFUSED"));
    assertThat(variables()).containsEntry("contactOutcome", "REFUSED");
  }

  @Test
  @Order(100)
  void everyFlowIsTaken() {
    flows.coverAll(repository, StakeholderContact.KEY);
  }

  private void begin(ContactKind kind) {
    contact = open.handle(number, person, kind, "دليل المقابلة، الإصدار 2");
    if (instance != null) {
      runtime.deleteProcessInstance(instance, "another kind");
    }
    instance = runtime.startProcessInstanceByKey(StakeholderContact.KEY, number.value(), Map.of("contactId", contact, "phase", 1)).getId();
  }

  private void talk(String result, String... said) {
    plan();
    report(conversation(result, Map.of(), said));
    engine.work(number);
  }

  private static Map<String, Object> conversation(String result, Map<String, Object> more, String... said) {
    Map<String, Object> form = new HashMap<>(Map.of("result", result, "notesConsent", true));
    form.put("statements", Arrays.stream(said).map(text -> Map.of("text", text, "theme", "احتياجات")).toList());
    form.putAll(more);
    return form;
  }

  private void plan() {
    plan(calendar.today().plusDays(++days), "10:00");
  }

  private void plan(LocalDate day, String time) {
    office.complete("coordinator", number, "scheduleAttempt", Map.of("plannedOn", day.toString(), "plannedAt", time));
  }

  private void report(Map<String, ?> form) {
    office.complete("coordinator", number, "conductContact", new HashMap<>(form));
  }

  private List<String> at() {
    return runtime.getActiveActivityIds(instance);
  }

  private void assertEnded(String end, ContactOutcome outcome) {
    assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count()).as(end).isEqualTo(1);
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
    assertThat(contacts.find(contact).orElseThrow().state()).isEqualTo(Contact.State.CLOSED);
    assertThat(contacts.find(contact).orElseThrow().outcome()).isEqualTo(outcome);
    assertThat(variables()).containsEntry("contactOutcome", outcome.name());
  }

  private Map<String, Object> variables() {
    Map<String, Object> variables = new HashMap<>();
    history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().forEach(one -> variables.put(one.getName(), one.getValue()));
    return variables;
  }

  private List<ContactStatements.Said> said() {
    return new TransactionTemplate(transactions).execute(tx -> {
      try (var all = statements.of(number)) {
        return all.toList();
      }
    });
  }

  private String linkInMail() throws Exception {
    MimeMessage mail = Arrays.stream(server.getReceivedMessages()).filter(m -> GreenMailUtil.getHeaders(m).contains(mark)).findFirst().orElseThrow();
    String text = (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    assertThat(text).contains("Project " + mark).contains("If we do not hear from you by then");
    int start = text.indexOf("/contact-notes/");
    return text.substring(start, text.indexOf('\n', start)).strip();
  }
}
