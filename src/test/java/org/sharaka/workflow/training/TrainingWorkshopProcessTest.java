package org.sharaka.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.Certificate;
import org.sharaka.gatherings.CertificateKind;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.IssueCertificates;
import org.sharaka.gatherings.MaterialState;
import org.sharaka.gatherings.PlanTraining;
import org.sharaka.gatherings.SendCorrigendum;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.gatherings.TakeSeat;
import org.sharaka.gatherings.TrainingFigures;
import org.sharaka.gatherings.Trainings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrainingWorkshopProcessTest {

  @Autowired CaseFiles files;
  @Autowired PlanTraining plan;
  @Autowired Gatherings gatherings;
  @Autowired Trainings trainings;
  @Autowired GuestList list;
  @Autowired TakeSeat take;
  @Autowired CheckIn checkIn;
  @Autowired CallOff callOff;
  @Autowired SendCorrigendum corrigendum;
  @Autowired TrainingFigures figures;
  @Autowired Certificates certificates;
  @Autowired IssueCertificates issue;
  @Autowired Participation participation;
  @Autowired DeliveryLedger ledger;
  @Autowired SomePeople people;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar office;
  @Autowired AdjustableClock clock;

  CaseNumber project;
  CaseNumber training;
  String instance;
  long institution;

  @BeforeEach
  void aTrainingIsPlanned() {
    project = files.open(CaseType.PROJECT, new LocalizedText("سياسات موحدة", "Unified policies"), "ACTIVE", null);
    institution = people.organisation(Sector.PRIVATE);
    people.person(institution);
    training = start();
    instance = instanceOf(training);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void withEnoughSeatsItIsHeldAndCounted() {
    open(training, 2, 3);
    assertThat(mailed(training, "gatheringInvitation")).isEqualTo(1);
    register(training, "حسن العامري", "hasan");
    register(training, "منى البوسعيدية", "mona");
    untilWorkingDays(-5);
    untilWorkingDays(-2);
    assertThat(mailed(training, "gatheringReminder")).isEqualTo(3);
    assertThat(staff.tasks(project)).containsExactly("recordAttendance");
    lastDay();
    assertThatThrownBy(() -> complete("recordAttendance", Map.of())).hasMessageContaining("training.nobodyCame");
    tickEveryone();
    complete("recordAttendance", Map.of());
    assertThatThrownBy(() -> complete("recordResults", Map.of("preTest", 50, "postTest", 101))).hasMessageContaining("postTest: form.max");
    complete("recordResults", Map.of("preTest", 52.5, "postTest", 80, "satisfaction", 4.25));
    assertThat(outcome()).isEqualTo("HELD");
    assertThat(ended()).isTrue();
    TrainingFigures.Figures counted = figures.of(project);
    assertThat(counted.held()).isEqualTo(1);
    assertThat(counted.registered()).isEqualTo(2);
    assertThat(counted.attended()).isEqualTo(3);
    assertThat(counted.institutions()).isEqualTo(2);
    assertThat(counted.attendedBySector()).containsEntry(Sector.PRIVATE, 1).containsEntry(Sector.OTHER, 2);
    assertThat(counted.knowledgeGain()).isEqualByComparingTo(new BigDecimal("27.5"));
    assertThat(counted.satisfaction()).isEqualByComparingTo(new BigDecimal("4.25"));
    assertThat(counted.regions()).containsExactly("Muscat");
    assertThat(participation.count(project).heads()).isEqualTo(3);
  }

  @Test
  void whoCameOftenEnoughGetsACertificateAndTheTestSaysWhich() {
    open(training, 2, 4);
    String passed = register(training, "حسن العامري", "hasan");
    String failed = register(training, "منى البوسعيدية", "mona");
    String seldom = register(training, "سالم الحبسي", "salim");
    untilWorkingDays(-5);
    untilWorkingDays(-2);
    lastDay();
    tick(passed, 0, 1);
    tick(failed, 0, 1);
    tick(seldom, 0);
    complete("recordAttendance", Map.of());
    assertThatThrownBy(() -> complete("recordResults", Map.of("scores", List.of(score(passed, 40, 101))))).hasMessageContaining("scores[0].postTest: form.max");
    complete("recordResults", Map.of("scores", List.of(score(passed, 40, 60), score(failed, 20, 59), score(seldom, 60, 91))));
    assertThat(certificates.of(training)).extracting(Certificate::holder, Certificate::kind).containsExactly(
        tuple("حسن العامري", CertificateKind.COMPLETION), tuple("منى البوسعيدية", CertificateKind.ATTENDANCE));
    assertThat(certificates.of(training)).extracting(Certificate::serial).doesNotHaveDuplicates().allMatch(serial -> serial.matches("CERT-\\d{4}-[2-9A-Z]{10}"));
    assertThat(trainings.results(training)).isEqualTo(new Trainings.Results(new BigDecimal("40.00"), new BigDecimal("70.00"), null));
    assertThat(mailed(training, "trainingCertificate")).isEqualTo(2);
    assertThat(issue.issue(training)).as("certificates that a repeated step gives").isZero();
    assertThat(ended()).isTrue();
  }

  @Test
  void pointsOfSomeoneWhoWasNotThereAreRefused() {
    open(training, 1, 3);
    String came = register(training, "حسن العامري", "hasan");
    String missing = register(training, "منى البوسعيدية", "mona");
    untilWorkingDays(-5);
    untilWorkingDays(-2);
    lastDay();
    tick(came, 0);
    complete("recordAttendance", Map.of());
    assertThatThrownBy(() -> complete("recordResults", Map.of("scores", List.of(score(missing, 40, 60))))).hasMessageContaining("training.scoreOfNobody");
  }

  @Test
  void whenTheTextChangesLaterEveryAttendeeIsWrittenToOnce() {
    withEnoughSeatsItIsHeldAndCounted();
    LocalizedText change = new LocalizedText("تغيّر البند 4", "Clause 4 has changed");
    assertThat(corrigendum.send(project, change)).isEqualTo(3);
    assertThat(corrigendum.send(project, change)).isEqualTo(3);
    engine.work(project);
    assertThat(ledger.of(project)).filteredOn(line -> line.template().equals("trainingCorrigendum")).singleElement()
        .satisfies(line -> assertThat(line.sent()).isEqualTo(3));
    assertThat(trainings.terms(training).state()).isEqualTo(MaterialState.OUTDATED);
    assertThatThrownBy(() -> corrigendum.send(project, LocalizedText.same("س".repeat(1001)))).hasMessageContaining("gathering.tooLong");
  }

  @Test
  void withTooFewItGoesOnAllTheSame() {
    open(training, 2, 3);
    untilWorkingDays(-5);
    complete("decideOnTraining", Map.of("decision", "GO_ON"));
    untilWorkingDays(-2);
    assertThat(staff.tasks(project)).containsExactly("recordAttendance");
  }

  @Test
  void withTooFewItIsHeldOnline() {
    open(training, 2, 3);
    register(training, "حسن العامري", "hasan");
    untilWorkingDays(-5);
    assertThatThrownBy(() -> complete("decideOnTraining", Map.of("decision", "VIRTUALISE", "link", "javascript:alert(1)"))).hasMessageContaining("link: venue.link");
    complete("decideOnTraining", Map.of("decision", "VIRTUALISE", "link", "https://meet.example.org/1"));
    assertThat(gatherings.get(training).arrangement().venue().isVirtual()).isTrue();
    assertThat(mailed(training, "gatheringChanged")).isEqualTo(2);
  }

  @Test
  void withTooFewItIsMergedAndEveryoneMovesInTheOrderTheyCame() {
    open(training, 3, 3);
    CaseNumber other = start();
    open(other, 1, 2);
    register(other, "سالم الحبسي", "salim");
    String first = register(training, "حسن العامري", "hasan");
    String second = register(training, "منى البوسعيدية", "mona");
    untilWorkingDays(-5);
    complete("decideOnTraining", Map.of("decision", "MERGE", "mergeInto", other.value()));
    assertThat(outcome()).isEqualTo("CANCELLED");
    Map<String, GuestReply> there = list.page(other, GuestList.Wanted.ALL, null, 10).stream()
        .collect(Collectors.toMap(GuestList.Row::email, GuestList.Row::reply));
    assertThat(there).containsEntry(first, GuestReply.ACCEPTED).containsEntry(second, GuestReply.WAITING).containsValue(GuestReply.NONE).hasSize(4);
    assertThat(gatherings.get(training).reason().en()).contains(other.value());
    assertThat(trainings.mergedInto(training)).contains(other);
  }

  @Test
  void withTooFewItIsCancelledWithNotice() {
    open(training, 2, 3);
    register(training, "حسن العامري", "hasan");
    untilWorkingDays(-2);
    assertThatThrownBy(() -> complete("decideOnTraining", Map.of("decision", "CANCEL", "reason", "عدد قليل"))).hasMessageContaining("decision: training.noticeTooShort");
    untilWorkingDays(-5);
    complete("decideOnTraining", Map.of("decision", "CANCEL", "reason", "عدد قليل"));
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(ended()).isTrue();
    assertThat(mailed(training, "gatheringCancelled")).isEqualTo(2);
  }

  @Test
  void calledOffItEndsWhateverTheNotice() {
    open(training, 2, 3);
    callOff.one(training, LocalizedText.same("ظروف قاهرة"));
    engine.work(project);
    assertThat(outcome()).isEqualTo("CANCELLED");
    assertThat(gatherings.get(training).status()).isEqualTo(GatheringStatus.CANCELLED);
  }

  @Test
  void aPlanNeedsSeatsThatFit() {
    assertThatThrownBy(() -> open(training, 4, 3)).hasMessageContaining("minSeats: training.minSeats");
    Map<String, Object> noDay = planned(1, 3);
    noDay.put("days", List.of());
    assertThatThrownBy(() -> complete("planTraining", noDay)).hasMessageContaining("days: schedule.noDay");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowWasTaken() {
    flows.coverAll(repository, TrainingWorkshop.KEY);
  }

  private CaseNumber start() {
    CaseNumber number = plan.plan(project, new LocalizedText("حلقة توعوية في مسقط", "Awareness workshop in Muscat"), LocalizedText.same("التعريف بالدليل"), "Muscat");
    runtime.startProcessInstanceByKey(TrainingWorkshop.KEY, project.value(), Map.of(TrainingWorkshop.TRAINING, number.value(), "phase", 5));
    return number;
  }

  private String instanceOf(CaseNumber number) {
    return runtime.createProcessInstanceQuery().variableValueEquals(TrainingWorkshop.TRAINING, number.value()).processDefinitionKey(TrainingWorkshop.KEY)
        .singleResult().getId();
  }

  private void open(CaseNumber number, int least, int most) {
    staff.complete("coordinator", project, "planTraining", planned(least, most));
    engine.work(project);
  }

  private Map<String, Object> planned(int least, int most) {
    LocalDate day = office.plus(office.today(), 15);
    Map<String, Object> form = new HashMap<>(Map.of("region", "Muscat", "audience", "موظفو القطاع الخاص", "from", "09:00", "to", "13:00", "place", "قاعة التدريب",
        "minSeats", least, "capacity", most, "trainer", "أمل", "materialVersion", "v1.0-draft", "material", "FINAL_DRAFT"));
    form.putAll(Map.of("days", List.of(Map.of("date", day.toString()), Map.of("date", office.plus(day, 2).toString())), "language", "AR",
        "audienceOrganisations", List.of(String.valueOf(institution))));
    return form;
  }

  private String register(CaseNumber number, String name, String mark) {
    String email = mark + UUID.randomUUID() + "@example.org";
    take.take(new TakeSeat.Registration(number, name, email, "جمعية غير مسجلة", Language.AR, true));
    return email;
  }

  private GuestList.Row guest(String email) {
    return list.page(training, GuestList.Wanted.ALL, null, 10).stream().filter(row -> row.email().equals(email)).findFirst().orElseThrow();
  }

  private void tick(String email, int... days) {
    List<LocalDate> held = gatherings.get(training).arrangement().schedule().days();
    for (int day : days) {
      checkIn.tick(new CheckIn.Tick(training, guest(email).id(), held.get(day), true));
    }
  }

  private Map<String, Object> score(String email, int before, int after) {
    return Map.of("id", String.valueOf(guest(email).id()), "preTest", before, "postTest", after);
  }

  private void tickEveryone() {
    LocalDate first = gatherings.get(training).arrangement().schedule().first();
    list.page(training, GuestList.Wanted.ALL, null, 10).forEach(row -> checkIn.tick(new CheckIn.Tick(training, row.id(), first, true)));
  }

  private void untilWorkingDays(int days) {
    LocalDate day = office.plus(gatherings.get(training).arrangement().schedule().first(), days);
    clock.travelTo(day.atTime(9, 0).atZone(office.zone()).toInstant());
    engine.work(project);
  }

  private void lastDay() {
    clock.travelTo(gatherings.get(training).arrangement().schedule().end(office.zone()));
    engine.work(project);
  }

  private void complete(String task, Map<String, ?> values) {
    staff.complete("coordinator", project, task, values);
    engine.work(project);
  }

  private int mailed(CaseNumber number, String template) {
    engine.work(number);
    return ledger.of(number).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }

  private String outcome() {
    return (String) history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(TrainingWorkshop.OUTCOME).singleResult().getValue();
  }

  private boolean ended() {
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }
}
