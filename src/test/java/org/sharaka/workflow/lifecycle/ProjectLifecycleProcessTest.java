package org.sharaka.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.cases.Timeline;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.CancelProject;
import org.sharaka.projects.HoldProject;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.PhaseStatus;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.TakenFlows;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.workflow.demo.Plays;
import org.sharaka.workflow.demo.Plays.Play;
import org.sharaka.workflow.hold.SteerProject;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@StoryTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectLifecycleProcessTest {

  private static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "reason", "تُستكمل الوثائق.");
  private static final Map<String, Object> CANCEL = Map.of("decision", "CANCEL", "reason", "توقف التمويل.");

  private static final Map<String, Object> CROWDED = Map.of("minSeats", 25);
  private static final Map<String, Object> UNREADABLE = Map.of("verdict", "RETURN", "findings", List.of(Map.of("clause", "", "words", "جمل طويلة لا تُقرأ.")));

  @Autowired Plays plays;
  @Autowired ProjectBoard board;
  @Autowired Guides guides;
  @Autowired Documents documents;
  @Autowired DeliveryLedger ledger;
  @Autowired Participation participation;
  @Autowired Timeline timeline;
  @Autowired Surveys surveys;
  @Autowired CancelProject cancel;
  @Autowired HoldProject hold;
  @Autowired TaskInbox inbox;
  @Autowired SteerProject steer;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  @BeforeEach
  void people() {
    plays.register();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsNotApprovedDoesNotBegin() {
    Play play = plays.project("youth").when("approveStart", Map.of("decision", "RETURN", "reason", "المدة قصيرة."), Map.of("decision", "DECLINE", "reason", "خارج الأولويات."))
        .untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.DECLINED);
    assertThat(ending(play)).isEqualTo("projectDeclined");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void allSixPhasesEndWithAGuideInForceAndEveryoneIsToldAndTheTextIsPublic(CapturedOutput log) {
    Play play = plays.project("policies")
        .when("approveEngagement", Map.of("approved", "false", "reason", "أضيفوا الجمعيات."), null)
        .when("checkBenchmarks", Map.of("sound", "false", "remarks", "السنة ناقصة"), null)
        .when("approvePackage", Map.of("approved", "false", "reason", "اللغة صعبة"), null)
        .when("reviewLanguage", UNREADABLE, UNREADABLE, UNREADABLE, null)
        .when("decideReview", Map.of("decision", "RETURNED", "reason", "يُعاد تحرير المواد كلها."), null)
        .when("signOff", objection(), null)
        .when("planTraining", CROWDED, null, null, CROWDED)
        .when("decideOnTraining", Map.of("decision", "CANCEL", "reason", "لم يسجل ما يكفي من المشاركين."))
        .when("decideMore", Map.of("more", "true", "reason", "تُعاد الحلقة في المحافظة الباقية."), null)
        .untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.COMPLETED);
    assertThat(ending(play)).isEqualTo("projectClosed");
    assertThat(times(play, "finishDraft")).isEqualTo(2);
    assertThat(board.get(play.number()).phases()).allSatisfy(line -> assertThat(line.phase().status()).isEqualTo(PhaseStatus.COMPLETED));
    assertThat(guides.ofProject(play.number()).orElseThrow().published()).isNotEmpty();
    assertThat(documents.publishedIn(play.number())).extracting(StoredDocument::kind)
        .contains(DocumentKind.OUTREACH_REPORT, DocumentKind.FEEDBACK_RESPONSE, DocumentKind.GUIDE_DRAFT, DocumentKind.GUIDE);
    assertThat(sent(play, "outcomeAdopted")).isEqualTo(participation.people(play.number()).size());
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("implementationPlan").processInstanceBusinessKey(play.number().value()).count()).isOne();
    assertThat(log).as("what is set too wide for its column").doesNotContain("lineOverflows");
  }

  @Test
  void whereNobodyAnswersAndNobodyComesOutreachIsNotPassedInSilence() {
    Play play = plays.deserted("youth").when("decideExtension",
        Map.of("decision", "EXTEND", "channels", List.of("CALLS"), "justification", "جولة ثانية من الاتصالات"), null).until("decideGate");
    assertThat(times(play, "decideWithoutQuorum")).isEqualTo(6);
    assertThat(times(play, "decideExtension")).isEqualTo(2);
    assertThat(participation.people(play.number())).isEmpty();
    assertThat(surveys.of(play.number())).singleElement().satisfies(survey -> assertThat(survey.status()).isEqualTo(Survey.Status.PUBLISHED));
    assertThat(timeline.newestPublic(play.number(), 50)).extracting(Timeline.Entry::event).contains("outreach.acceptedWithLimitation");
    assertThatThrownBy(() -> office.complete("director", play.number(), "decideGate", Map.of("decision", "PASS"))).hasMessageContaining("gate.unmet");
    office.complete("director", play.number(), "decideGate", CANCEL);
    play.untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.CANCELLED);
  }

  @Test
  void everyPhaseCanBeReturnedToItself() {
    Play play = plays.project("youth");
    List.of(PhaseKey.values()).forEach(phase -> play.gate(phase, RETURN));
    play.untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.COMPLETED);
    assertThat(board.get(play.number()).phases()).allSatisfy(line -> assertThat(line.phase().iteration()).isEqualTo(2));
  }

  @Test
  void everyGateCanSendAProjectBackToAnEarlierPhase() {
    Play play = plays.project("youth");
    for (int phase = 2; phase <= 6; phase++) {
      play.gate(PhaseKey.of(phase), Map.of("decision", "RETURN_TO", "returnTo", String.valueOf(phase - 1), "reason", "يُعاد النظر في المرحلة السابقة."));
    }
    play.untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.COMPLETED);
    assertThat(board.get(play.number()).phases()).extracting(line -> line.phase().iteration()).containsExactly(2, 3, 3, 3, 3, 2);
  }

  @ParameterizedTest
  @EnumSource(PhaseKey.class)
  void everyGateCanEndAProjectAndEveryoneLearnsWhy(PhaseKey phase) {
    Play play = plays.project("youth").gate(phase, CANCEL).untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.CANCELLED);
    assertThat(history.createHistoricActivityInstanceQuery().activityId("cancellationDone").finished().list())
        .anyMatch(end -> end.getProcessInstanceId().equals(lifecycle(play).getId()));
    assertThat(sent(play, "projectCancelled")).isEqualTo(participation.people(play.number()).size());
    assertThat(office.tasks(play.number())).isEmpty();
  }

  @Test
  void aTextThatIsNotAdoptedEndsTheProjectAndItsResultsArePublicAllTheSame() {
    Play play = plays.project("youth").when("decideAdoption",
        Map.of("outcome", "DEFERRED", "deferredUntil", "@40d", "reasonAr", "بعد دراسة الأثر المالي", "reasonEn", "After the costs are known"),
        Map.of("outcome", "RETURNED", "reasonAr", "تُراجع الصياغة", "reasonEn", "Revise the wording"),
        Map.of("outcome", "REJECTED", "reasonAr", "لا حاجة إلى دليل جديد", "reasonEn", "No new guide is needed")).until("decideAdoption");
    play.rest(Duration.ofDays(8), calendar.endOf(board.get(play.number()).phases().get(5).phase().plannedEnd()));
    assertThat(office.tasks(play.number())).as("a late last phase is reported like any other").contains("handleDelay");
    play.untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.NOT_ADOPTED);
    assertThat(guides.ofProject(play.number()).orElseThrow().adopted()).isEmpty();
    assertThat(sent(play, "outcomeNotAdopted")).isEqualTo(participation.people(play.number()).size());
    assertThat(timeline.newestPublic(play.number(), 50)).extracting(Timeline.Entry::event).contains("adoption.notAdopted");
    assertThat(documents.publishedIn(play.number())).extracting(StoredDocument::kind).contains(DocumentKind.OUTREACH_REPORT);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("implementationPlan").processInstanceBusinessKey(play.number().value()).count()).isZero();
  }

  @Test
  void cancelledWhileItsSurveyIsOpenTheSurveyIsClosedAndInvitationsAreWithdrawn() {
    Play play = plays.project("youth");
    play.until(() -> surveys.of(play.number()).stream().anyMatch(survey -> survey.status() == Survey.Status.OPEN));
    office.as("director", () -> cancel.cancel(play.number(), "أُدمج المشروع في برنامج آخر."));
    play.untilOver();
    assertThat(status(play)).isEqualTo(ProjectStatus.CANCELLED);
    assertThat(surveys.of(play.number())).allSatisfy(survey -> assertThat(survey.status()).isEqualTo(Survey.Status.CANCELLED));
    assertThat(office.tasks(play.number())).isEmpty();
    assertThat(running(play)).isEmpty();
  }

  @Test
  void cancelledAfterTheDraftWentOutTheDraftIsTakenBack() {
    Play play = plays.project("youth").until("planCampaign");
    assertThat(documents.publishedIn(play.number())).extracting(StoredDocument::kind).contains(DocumentKind.GUIDE_DRAFT);
    office.as("director", () -> cancel.cancel(play.number(), "أُدمج المشروع في برنامج آخر."));
    play.untilOver();
    assertThat(documents.publishedIn(play.number())).extracting(StoredDocument::kind).doesNotContain(DocumentKind.GUIDE_DRAFT);
    assertThat(sent(play, "projectCancelled")).isEqualTo(participation.people(play.number()).size());
  }

  @Test
  void onHoldNothingMovesAndAfterwardsEverythingIsLater() {
    Play play = plays.project("youth").until("collectBenchmarks");
    Instant due = due(play, "collectBenchmarks");
    LocalDate end = board.get(play.number()).phases().get(1).phase().plannedEnd();
    office.as("director", () -> hold.hold(play.number(), new HoldProject.Pause("إعادة هيكلة", calendar.today().plusDays(30), true)));
    play.rest(Duration.ofDays(20), clock.instant());
    assertThat(status(play)).isEqualTo(ProjectStatus.ON_HOLD);
    assertThatThrownBy(() -> office.complete("researcher", play.number(), "collectBenchmarks", Map.of())).hasMessageContaining("suspended");
    office.as("director", () -> steer.resume(play.number()));
    play.work();
    assertThat(status(play)).isEqualTo(ProjectStatus.ACTIVE);
    assertThat(due(play, "collectBenchmarks")).isEqualTo(due.plus(Duration.ofDays(20)));
    assertThat(board.get(play.number()).phases().get(1).phase().plannedEnd()).isEqualTo(end.plusDays(20));
    assertThat(sent(play, "projectHeld")).isEqualTo(sent(play, "projectResumed")).isPositive();
  }

  @Test
  void aChangeOfScopeIsAssessedAndApprovedOrNot() {
    Play play = plays.project("youth").until("mapStakeholders");
    LocalDate before = board.get(play.number()).phases().get(5).phase().plannedEnd();
    office.as("coordinator", () -> steer.askForScopeChange(play.number(), "إضافة محافظة ظفار"));
    office.complete("coordinator", play.number(), "assessScopeChange", moved(play, 30));
    office.complete("director", play.number(), "approveScopeChange", Map.of("approved", "false", "reason", "لا موازنة"));
    assertThat(board.get(play.number()).phases().get(5).phase().plannedEnd()).isEqualTo(before);
    office.as("coordinator", () -> steer.askForScopeChange(play.number(), "إضافة محافظة ظفار وحدها"));
    office.complete("coordinator", play.number(), "assessScopeChange", moved(play, 14));
    office.complete("director", play.number(), "approveScopeChange", Map.of("approved", "true", "reason", "أثر محدود"));
    play.work();
    assertThat(board.get(play.number()).phases().get(5).phase().plannedEnd()).isEqualTo(before.plusDays(14));
    assertThat(office.tasks(play.number())).containsExactly("mapStakeholders");
  }

  @Test
  void aLatePhaseComesToTheManagerOnceAWeekUntilItIsDealtWith() {
    Play play = plays.project("youth").until("mapStakeholders");
    LocalDate end = board.get(play.number()).phases().get(0).phase().plannedEnd();
    play.rest(Duration.ofDays(15), calendar.endOf(end));
    assertThat(office.tasks(play.number())).containsExactly("handleDelay", "mapStakeholders");
    assertThatThrownBy(() -> office.complete("manager", play.number(), "handleDelay", Map.of("action", "EXTEND", "until", end.toString(), "remedy", "مزيد من الوقت")))
        .hasMessageContaining("until: project.extend.earlier");
    office.complete("manager", play.number(), "handleDelay", Map.of("action", "EXTEND", "until", end.plusDays(60).toString(), "remedy", "مزيد من الوقت"));
    assertThat(board.get(play.number()).phases().get(1).phase().plannedEnd()).isAfter(end.plusDays(60));
    play.rest(Duration.ofDays(14), clock.instant());
    assertThat(office.tasks(play.number())).containsExactly("mapStakeholders");
    assertThat(sentToStaff(play)).isPositive();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowOfTheModelsWasTaken() {
    assertAll(Stream.of(Lifecycle.KEY, "phase1Outreach", "outreachChannels", "phase2Research", "phase3Feedback", "feedbackChannels", "phase4Drafting", "phase5Awareness",
        "phase6Adoption").map(key -> () -> flows.coverAll(repository, key)));
  }

  private long times(Play play, String task) {
    return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(play.number().value()).taskDefinitionKey(task).finished().count();
  }

  private static Map<String, Object> objection() {
    return Map.of("positions", List.of(position("GOVERNMENT", "AGREE"), position("PRIVATE", "OBJECT"), position("CIVIL_SOCIETY", "AGREE"), position("ACADEMIA", "AGREE")));
  }

  private static Map<String, Object> position(String sector, String position) {
    return Map.of("sector", sector, "representative", "ممثل القطاع", "position", position, "text", "نعترض على المدة");
  }

  private Map<String, Object> moved(Play play, int days) {
    Map<String, Object> form = new HashMap<>(Map.of("impact", "شهر إضافي"));
    board.get(play.number()).phases().forEach(line -> {
      form.put(line.phase().key().key() + "Start", line.phase().plannedStart().toString());
      form.put(line.phase().key().key() + "End", line.phase().plannedEnd().toString());
    });
    form.put("phase6AdoptionEnd", board.get(play.number()).phases().get(5).phase().plannedEnd().plusDays(days).toString());
    return form;
  }

  private ProjectStatus status(Play play) {
    return board.get(play.number()).status();
  }

  private String ending(Play play) {
    return lifecycle(play).getEndActivityId();
  }

  private HistoricProcessInstance lifecycle(Play play) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(play.number().value()).processDefinitionKey(Lifecycle.KEY).singleResult();
  }

  private Instant due(Play play, String task) {
    return inbox.open(play.number(), Language.AR.locale()).stream().filter(line -> line.task().equals(task)).findFirst().orElseThrow().due();
  }

  private List<?> running(Play play) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(play.number().value()).list();
  }

  private int sent(Play play, String template) {
    return ledger.of(play.number()).stream().filter(line -> line.template().equals(template)).mapToInt(DeliveryLedger.Line::sent).sum();
  }

  private int sentToStaff(Play play) {
    return sent(play, "phaseLate");
  }
}
