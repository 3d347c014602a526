package org.sharaka.workflow.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.ClockBoard;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.privacy.PrivacyFindings;
import org.sharaka.privacy.PrivacyRequest;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.PrivacyStatus;
import org.sharaka.privacy.RightKind;
import org.sharaka.privacy.SomePrivacyRequests;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataSubjectRequestProcessTest {

  private static final Map<String, ?> PROVEN = Map.of("outcome", "PROVEN", "proof", "ADDRESS");
  private static final Map<String, ?> GRANTED = Map.of("outcome", "GRANT", "law", "المادة 11");

  @Autowired SomePrivacyRequests some;
  @Autowired SomePeople people;
  @Autowired PrivacyRequests requests;
  @Autowired PrivacyFindings findings;
  @Autowired Register register;
  @Autowired CaseFiles files;
  @Autowired ClockBoard clocks;
  @Autowired DeliveryLedger ledger;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  Person person;
  CaseNumber number;

  @BeforeEach
  void someoneIsRegistered() {
    person = people.person(people.organisation(Sector.PRIVATE));
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theClockOfTheLawRunsFromTheConfirmedAddressToTheAnswer() {
    ask(RightKind.ACCESS);
    assertThat(status()).isEqualTo(PrivacyStatus.IDENTITY);
    assertThat(office.tasks(number)).containsExactly("checkIdentity");
    assertThat(templates()).containsExactly("rightsReceived");
    CaseClock law = clocks.open(number, "DSR", "").orElseThrow();
    assertThat(ChronoUnit.DAYS.between(law.startedAt(), law.dueAt())).isBetween(44L, 45L);
    office.complete("dpo", number, "checkIdentity", PROVEN);
    engine.work(number);
    assertThat(clocks.open(number)).extracting(CaseClock::level).as("one task done is no answer").containsExactly("DSR");
    granted();
    assertThat(clocks.open(number)).isEmpty();
  }

  @Test
  void whoeverAsksForAccessFetchesACopyWithinTwoWeeks() {
    ask(RightKind.ACCESS);
    proven();
    assertThat(findings.of(number)).anyMatch(finding -> finding.area().equals("register") && finding.what().equals("entry"));
    assertThat(findings.aliases(number)).isNotEmpty();
    granted();
    PrivacyRequest done = requests.get(number);
    assertThat(done.offersCopyOn(calendar.today().plusDays(14))).isTrue();
    assertThat(done.offersCopyOn(calendar.today().plusDays(15))).isFalse();
    assertThat(findings.aliases(number)).as("what was gathered is dropped").isEmpty();
    assertThat(templates()).contains("rightsDone");
    assertThat(ended("requestFulfilled", PrivacyStatus.DONE)).isTrue();
  }

  @Test
  void theOfficerCorrectsByHand() {
    ask(RightKind.CORRECT);
    proven();
    office.complete("dpo", number, "decideRequest", GRANTED);
    engine.work(number);
    assertThat(status()).isEqualTo(PrivacyStatus.EXECUTION);
    assertThat(office.tasks(number)).containsExactly("correctData");
    assertThatThrownBy(() -> office.complete("dpo", number, "correctData", Map.of())).isInstanceOf(Refused.class);
    office.complete("dpo", number, "correctData", Map.of("done", "الهاتف"));
    engine.work(number);
    assertThat(ended("requestFulfilled", PrivacyStatus.DONE)).isTrue();
  }

  @Test
  void whoeverRestrictsOrObjectsIsWrittenToNoMoreButAnswered() {
    ask(RightKind.RESTRICT);
    proven();
    granted();
    assertThat(register.file(person.id()).orElseThrow().doNotContact()).isTrue();
    assertThat(ledger.of(number)).anyMatch(line -> line.template().equals("rightsDone") && line.sent() == 1);
    ask(RightKind.OBJECT);
    proven();
    granted();
    assertThat(ended("requestFulfilled", PrivacyStatus.DONE)).isTrue();
  }

  @Test
  void anErasureThatIsCutShortGoesOnWhereItStopped() {
    ask(RightKind.ERASE);
    proven();
    office.complete("dpo", number, "decideRequest", Map.of("outcome", "PARTLY", "law", "المادة 11", "ground", "PUBLIC_RECORD", "explanation", "تبقى المحاضر"));
    for (int i = 0; i < 4; i++) {
      step();
    }
    int before = findings.erased(number).size();
    assertThat(before).isPositive();
    engine.work(number);
    assertThat(findings.erased(number)).hasSizeGreaterThan(before).allMatch(area -> area.law().equals("المادة 11"))
        .extracting(PrivacyFindings.Erased::area).doesNotHaveDuplicates().contains("register", "notifications");
    assertThat(ledger.of(number)).anyMatch(line -> line.template().equals("rightsDone") && line.sent() == 1);
    assertThat(requests.get(number).asked().email()).isNull();
    assertThat(ended("requestFulfilled", PrivacyStatus.DONE)).isTrue();
  }

  @Test
  void aRefusalNamesItsGroundItsLawAndTheWayToComplain() {
    ask(RightKind.ERASE);
    proven();
    assertThatThrownBy(() -> office.complete("dpo", number, "decideRequest", Map.of("outcome", "REFUSE", "law", "المادة 11"))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> office.complete("dpo", number, "decideRequest", Map.of("outcome", "GRANT"))).isInstanceOf(Refused.class);
    office.complete("dpo", number, "decideRequest", Map.of("outcome", "REFUSE", "law", "المادة 11", "ground", "LEGAL_DUTY", "explanation", "تحفظ خمس سنوات"));
    engine.work(number);
    assertThat(templates()).contains("rightsRefused");
    assertThat(register.file(person.id())).as("nothing was erased").isPresent();
    assertThat(ended("requestRefused", PrivacyStatus.REFUSED)).isTrue();
  }

  @Test
  void whoCannotProveWhoTheyAreIsToldHowToAskAgain() {
    ask(RightKind.ACCESS);
    assertThatThrownBy(() -> office.complete("dpo", number, "checkIdentity", Map.of("outcome", "UNPROVEN"))).isInstanceOf(Refused.class);
    office.complete("dpo", number, "checkIdentity", Map.of("outcome", "UNPROVEN", "note", "لم يُجب عن الاتصال"));
    engine.work(number);
    assertThat(templates()).contains("rightsUnproven");
    assertThat(findings.of(number)).isEmpty();
    assertThat(ended("identityUnproven", PrivacyStatus.UNPROVEN)).isTrue();
  }

  @Test
  void theOfficerIsRemindedAndThenTheManagerTold() {
    ask(RightKind.ACCESS);
    engine.letPass(Duration.ofDays(28), number);
    assertThat(templates()).contains("privacyReminder").doesNotContain("privacyLate");
    engine.letPass(Duration.ofDays(9), number);
    assertThat(templates()).contains("privacyLate");
    assertThat(office.tasks(number)).containsExactly("checkIdentity");
  }

  @Test
  void whoIsUnknownHereIsAnsweredAllTheSame() {
    number = some.confirmed(RightKind.ACCESS, "nobody-" + System.nanoTime() + "@example.org");
    engine.work(number);
    proven();
    assertThat(findings.of(number)).extracting(finding -> finding.area()).containsOnly("notifications", "privacy");
    granted();
    assertThat(ended("requestFulfilled", PrivacyStatus.DONE)).isTrue();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, DataSubjectRequest.KEY);
    flows.coverAll(repository, DataSubjectRequest.EXECUTION);
  }

  private void ask(RightKind kind) {
    number = some.confirmed(kind, person.email());
    engine.work(number);
  }

  private void proven() {
    if (office.tasks(number).contains("checkIdentity")) {
      office.complete("dpo", number, "checkIdentity", PROVEN);
      engine.work(number);
    }
    assertThat(status()).isEqualTo(PrivacyStatus.DECISION);
    assertThat(office.tasks(number)).containsExactly("decideRequest");
  }

  private void granted() {
    office.complete("dpo", number, "decideRequest", GRANTED);
    engine.work(number);
  }

  /** The next job alone, as if the machine stopped after it. */
  private void step() {
    List<Job> due = management.createJobQuery().messages().withRetriesLeft().list().stream()
        .filter(job -> runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId()).processInstanceBusinessKey(number.value()).count() == 1).toList();
    management.executeJob(due.get(0).getId());
  }

  private PrivacyStatus status() {
    PrivacyStatus status = requests.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  private List<String> templates() {
    return ledger.of(number).stream().map(DeliveryLedger.Line::template).toList();
  }

  private boolean ended(String end, PrivacyStatus as) {
    assertThat(status()).isEqualTo(as);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(clocks.open(number)).isEmpty();
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(DataSubjectRequest.KEY).count() == 0
        && history.createHistoricActivityInstanceQuery().activityId(end).finished().list().stream().anyMatch(one -> history.createHistoricProcessInstanceQuery()
            .processInstanceId(one.getRootProcessInstanceId()).singleResult().getBusinessKey().equals(number.value()));
  }
}
