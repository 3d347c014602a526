package org.sharaka.workflow.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.CancelProject;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectHoldProcessTest {

  private static final Set<String> CALLED = Set.of("projectLifecycle", "eventForum", "guestInvitation");
  private static final int PAUSE = 10;

  @Autowired SampleProjects projects;
  @Autowired SomePeople people;
  @Autowired Participation participation;
  @Autowired HoldProject hold;
  @Autowired CancelProject cancel;
  @Autowired SteerProject steer;
  @Autowired Gatherings gatherings;
  @Autowired CaseFiles files;
  @Autowired DeliveryLedger ledger;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;
  CaseNumber event;
  long institution;
  LocalDate expected;

  @BeforeEach
  void aProjectPreparesItsLaunchWorkshop() {
    clock.travelTo(calendar.endOf(calendar.plus(calendar.today(), 1)).minus(Duration.ofHours(4)));
    number = projects.approved();
    engine.work(number);
    event = gatherings.of(number, GatheringKind.EVENT).get(0).number();
    institution = people.organisation(Sector.GOVERNMENT);
    participation.record(number, List.of(people.person(institution, true, Language.AR).id()), ContactChannel.INTERVIEW);
    expected = calendar.today().plusDays(60);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void onHoldNothingGoesOnHoweverDeepItWasCalled() {
    invitationsAreOut();
    paused();
    assertThat(suspended()).containsExactlyInAnyOrderElementsOf(CALLED);
    assertThat(status()).isEqualTo(ProjectStatus.ON_HOLD);
    assertThat(files.find(number).orElseThrow().status()).isEqualTo("ON_HOLD");
    assertThat(told("projectHeld")).isEqualTo(1);
    Map<String, Instant> due = due();
    engine.letPass(Duration.ofDays(45), number);
    assertThat(due()).as("what fell due meanwhile did not happen").isEqualTo(due);
    assertThat(at()).containsExactly("whatHappens");
  }

  @Test
  void aTaskOfAPausedProjectCannotBeCompleted() {
    paused();
    assertThatThrownBy(() -> office.complete("coordinator", number, "proposeEvent", proposal())).isInstanceOf(SuspendedEntityInteractionException.class);
    assertThat(office.tasks(number)).contains("proposeEvent");
  }

  @Test
  void resumedEarlyEveryDateMovesByThePause() {
    invitationsAreOut();
    LocalDate plannedEnd = plannedEnd();
    Map<String, Instant> before = due();
    paused();
    clock.advance(Duration.ofDays(PAUSE));
    office.as("manager", () -> steer.resume(number));
    engine.work(number);
    assertThat(ended("projectResumed")).isTrue();
    assertThat(suspended()).isEmpty();
    assertThat(status()).isEqualTo(ProjectStatus.ACTIVE);
    assertThat(files.find(number).orElseThrow().status()).isEqualTo("ACTIVE");
    assertThat(due()).isNotEmpty().isEqualTo(later(before));
    assertThat(plannedEnd()).isEqualTo(plannedEnd.plusDays(PAUSE));
    assertThat(told("projectResumed")).isEqualTo(1);
  }

  @Test
  void dueDatesOfTasksMoveToo() {
    Map<String, Instant> before = due();
    assertThat(before).containsKey("proposeEvent");
    paused();
    clock.advance(Duration.ofDays(PAUSE));
    office.as("manager", () -> steer.resume(number));
    engine.work(number);
    assertThat(due()).isEqualTo(later(before));
    office.complete("coordinator", number, "proposeEvent", proposal());
  }

  @Test
  void onTheExpectedDayItIsReviewedAndMayGoOn() {
    paused();
    onTheExpectedDay();
    assertThat(at()).containsExactly("reviewHold");
    assertThat(status()).isEqualTo(ProjectStatus.ON_HOLD);
    office.complete("manager", number, "reviewHold", Map.of("decision", "RESUME"));
    engine.work(number);
    assertThat(ended("projectResumed")).isTrue();
    assertThat(status()).isEqualTo(ProjectStatus.ACTIVE);
    assertThat(suspended()).isEmpty();
  }

  @Test
  void thePauseCanBeExtended() {
    paused();
    onTheExpectedDay();
    assertThatThrownBy(() -> office.complete("manager", number, "reviewHold", Map.of("decision", "EXTEND", "resumeExpected", expected.toString())))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("project.hold.past")).isTrue());
    expected = expected.plusDays(30);
    office.complete("manager", number, "reviewHold", Map.of("decision", "EXTEND", "resumeExpected", expected.toString()));
    engine.work(number);
    assertThat(at()).containsExactly("whatHappens");
    assertThat(status()).isEqualTo(ProjectStatus.ON_HOLD);
    onTheExpectedDay();
    assertThat(at()).containsExactly("reviewHold");
  }

  @Test
  void atTheReviewTheProjectMayBeCancelled() {
    invitationsAreOut();
    paused();
    onTheExpectedDay();
    office.complete("manager", number, "reviewHold", Map.of("decision", "CANCEL", "reason", "لا تمويل"));
    engine.work(number);
    assertThat(ended("cancelledOnHold")).isTrue();
    assertCancelled();
  }

  @Test
  void cancelledOnTheDeskThePauseIsOver() {
    invitationsAreOut();
    paused();
    office.as("director", () -> cancel.cancel(number, "لا تمويل"));
    engine.work(number);
    assertThat(ended("holdVoid")).isTrue();
    assertCancelled();
  }

  @Test
  void aResumedProjectCanBePausedAgain() {
    paused();
    office.as("manager", () -> steer.resume(number));
    engine.work(number);
    paused();
    assertThat(suspended()).contains("projectLifecycle", "eventForum");
    assertThat(status()).isEqualTo(ProjectStatus.ON_HOLD);
  }

  @Test
  void whatIsNotOnHoldCannotBeResumed() {
    assertThatThrownBy(() -> office.as("manager", () -> steer.resume(number)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("project.notHeld")).isTrue());
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, Hold.KEY);
  }

  private void invitationsAreOut() {
    office.complete("coordinator", number, "proposeEvent", proposal());
    office.complete("director", number, "reviewEvent", Map.of("decision", "APPROVE"));
    engine.work(number);
    assertThat(instances()).extracting(ProjectHoldProcessTest::key).containsAll(CALLED);
  }

  private Map<String, Object> proposal() {
    LocalDate day = calendar.today().plusDays(40);
    Map<String, Object> form = new HashMap<>(Map.of("concept", "تعريف بالمشروع", "date", day.toString(), "from", "09:00", "to", "14:00", "place", "مسقط",
        "language", "AR", "agenda", List.of(Map.of("title", "الافتتاح", "from", "09:00", "to", "09:30"))));
    form.put("audienceOrganisations", List.of(String.valueOf(institution)));
    return form;
  }

  private void paused() {
    office.as("manager", () -> hold.hold(number, new HoldProject.Pause("إعادة هيكلة", expected, true)));
    engine.work(number);
  }

  private void onTheExpectedDay() {
    clock.travelTo(calendar.endOf(expected).plus(Duration.ofMinutes(1)));
    engine.work(number);
  }

  private void assertCancelled() {
    assertThat(status()).isEqualTo(ProjectStatus.CANCELLED);
    assertThat(files.find(number).orElseThrow().status()).isEqualTo("CANCELLED");
    assertThat(gatherings.get(event).status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(told("projectCancelled")).isEqualTo(1);
    assertThat(instances()).isEmpty();
  }

  /** When each timer and each task of the project is due. */
  private Map<String, Instant> due() {
    Map<String, Instant> due = new TreeMap<>();
    instances().stream().filter(instance -> CALLED.contains(key(instance))).forEach(instance -> {
      management.createJobQuery().processInstanceId(instance.getId()).timers().list()
          .forEach(job -> due.put(management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId(), instant(job.getDuedate())));
      tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> due.put(task.getTaskDefinitionKey(), instant(task.getDueDate())));
    });
    return due;
  }

  private static Map<String, Instant> later(Map<String, Instant> due) {
    return due.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().plus(Duration.ofDays(PAUSE))));
  }

  private static Instant instant(Date date) {
    return Instant.ofEpochMilli(date.getTime());
  }

  private List<ProcessInstance> instances() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list();
  }

  private List<String> suspended() {
    return instances().stream().filter(ProcessInstance::isSuspended).map(ProjectHoldProcessTest::key).toList();
  }

  private static String key(ProcessInstance instance) {
    return instance.getProcessDefinitionId().replaceAll(":.*", "");
  }

  private List<String> at() {
    return instances().stream().filter(instance -> key(instance).equals(Hold.KEY)).flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream()).toList();
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().activityId(end).finished().list().stream()
        .anyMatch(found -> number.value().equals(history.createHistoricProcessInstanceQuery().processInstanceId(found.getProcessInstanceId()).singleResult().getBusinessKey()));
  }

  private ProjectStatus status() {
    return projects.get(number).status();
  }

  private LocalDate plannedEnd() {
    return projects.get(number).phases().get(PhaseKey.ADOPTION.ordinal()).phase().plannedEnd();
  }

  private int told(String template) {
    return ledger.of(number).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }
}
