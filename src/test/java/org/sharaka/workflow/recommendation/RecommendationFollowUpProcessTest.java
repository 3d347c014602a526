package org.sharaka.workflow.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.ClockBoard;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.AddresseeState;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.AnswerRecommendation;
import org.sharaka.recommendations.Horizon;
import org.sharaka.recommendations.Priority;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.PutForwardRecommendation;
import org.sharaka.recommendations.RaiseRecommendation;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.RecommendationType;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.ReportProgress;
import org.sharaka.recommendations.Smart;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.recommendations.SteerRecommendation;
import org.sharaka.recommendations.Wording;
import org.sharaka.recommendations.WritePlan;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecommendationFollowUpProcessTest {

  @Autowired RaiseRecommendation raise;
  @Autowired Recommendations recommendations;
  @Autowired AnswerRecommendation answer;
  @Autowired WritePlan plan;
  @Autowired ReportProgress report;
  @Autowired SteerRecommendation steer;
  @Autowired PutForwardRecommendation putForward;
  @Autowired SomeRecommendations some;
  @Autowired SomePeople people;
  @Autowired Partners partners;
  @Autowired CaseFiles files;
  @Autowired ClockBoard clocks;
  @Autowired DeliveryLedger ledger;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  Partners.Partner ministry;
  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsAcceptedIsPlannedReportedVerifiedAndCountedAsImplemented() {
    accepted();
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("REC_PLAN");
    planned();
    assertThat(clocks.open(number)).isEmpty();
    reported(40, Progress.IN_PROGRESS);
    assertThat(office.tasks(number)).isEmpty();
    reported(100, Progress.IMPLEMENTED);
    assertThat(office.tasks(number)).containsExactly("verifyEvidence");
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("REC_VERIFY");
    does("manager", "verifyEvidence", Map.of("outcome", "YES", "note", "زرنا الموقع"));
    assertThat(status()).isEqualTo(RecommendationStatus.VERIFIED);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(clocks.open(number)).isEmpty();
    assertThat(ended("recommendationVerified")).isTrue();
    assertThat(templates()).contains("recommendationAsked", "recommendationPlan");
  }

  @Test
  void evidenceThatDoesNotConvinceGoesBackToTheAddressee() {
    accepted();
    planned();
    reported(100, Progress.IMPLEMENTED);
    does("manager", "verifyEvidence", Map.of("outcome", "NO", "note", "ينقص محضر الاستلام"));
    assertThat(state()).isEqualTo(AddresseeState.WORKING);
    assertThat(office.tasks(number)).isEmpty();
    reported(100, Progress.IMPLEMENTED);
    does("manager", "verifyEvidence", Map.of("outcome", "YES", "note", "اكتمل"));
    assertThat(status()).isEqualTo(RecommendationStatus.VERIFIED);
  }

  @Test
  void nobodyVerifiesWhatTheyReportedThemselves() {
    accepted();
    planned();
    office.as("manager", () -> report.handle(number, addressee(), new ReportProgress.Report(100, Progress.IMPLEMENTED, "تم", SomeRecommendations.evidence())));
    engine.work(number);
    assertThatThrownBy(() -> does("manager", "verifyEvidence", Map.of("outcome", "YES", "note", "رأيتها")))
        .isInstanceOfSatisfying(Refused.class, own -> assertThat(own.saysOnly("recommendation.ownWork")).isTrue());
    assertThat(office.tasks(number)).containsExactly("verifyEvidence");
  }

  @Test
  void aRefusalWithItsReasonsEndsIt() {
    asked();
    says(AnswerKind.REJECTED);
    assertThat(status()).isEqualTo(RecommendationStatus.REJECTED);
    assertThat(ended("recommendationRejected")).isTrue();
  }

  @Test
  void whatDoesNotApplyEndsTheSameWay() {
    asked();
    says(AnswerKind.NOT_APPLICABLE);
    assertThat(status()).isEqualTo(RecommendationStatus.NOT_APPLICABLE);
    assertThat(ended("recommendationRejected")).isTrue();
  }

  @Test
  void whoKeepsSilentIsRemindedEscalatedAndNeverTakenForConsent() {
    asked();
    partners.deputyOf(ministry);
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("REC_RESPONSE");
    engine.letPass(Duration.ofDays(32), number);
    assertThat(line("recommendationReminder").total()).as("the deputy too").isEqualTo(2);
    assertThat(templates()).doesNotContain("recommendationLate");
    engine.letPass(Duration.ofDays(16), number);
    assertThat(templates()).containsOnlyOnce("recommendationLate");
    assertThat(status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    engine.letPass(Duration.ofDays(20), number);
    assertThat(status()).isEqualTo(RecommendationStatus.NO_REPLY);
    assertThat(recommendations.get(number).answer()).isEqualTo(AnswerKind.NO_REPLY);
    assertThat(templates().stream().filter("recommendationLate"::equals)).as("manager, then director").hasSize(2);
    assertThat(ended("recommendationUnanswered")).isTrue();
    assertThatThrownBy(() -> says(AnswerKind.ACCEPTED)).as("too late").isInstanceOf(Refused.class);
  }

  @Test
  void reportsThatDoNotComeAreRemindedOfAndEscalatedOnThreeLevels() {
    accepted();
    engine.letPass(Duration.ofDays(24), number);
    assertThat(templates()).contains("recommendationReminder").doesNotContain("recommendationLate");
    engine.letPass(Duration.ofDays(10), number);
    assertThat(templates().stream().filter("recommendationLate"::equals)).as("the plan is late").hasSize(1);
    planned();
    assertThat(templates()).doesNotContain("recommendationReport");
    engine.letPass(Duration.ofDays(95), number);
    assertThat(templates()).contains("recommendationReport");
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("REC_REPORT");
    engine.letPass(Duration.ofDays(9), number);
    assertThat(templates().stream().filter("recommendationReminder"::equals)).hasSize(2);
    engine.letPass(Duration.ofDays(8), number);
    assertThat(templates().stream().filter("recommendationLate"::equals)).hasSize(2);
    engine.letPass(Duration.ofDays(16), number);
    assertThat(templates().stream().filter("recommendationLate"::equals)).hasSize(3);
    reported(20, Progress.DELAYED);
    assertThat(clocks.open(number)).isEmpty();
    assertThat(state()).isEqualTo(AddresseeState.WORKING);
  }

  @Test
  void workThatWillNotGoOnIsClosedByDecisionOrGoesOn() {
    accepted();
    planned();
    reported(30, Progress.ABANDONED);
    assertThat(office.tasks(number)).containsExactly("decideOnEnd");
    does("secretariat", "decideOnEnd", Map.of("outcome", "NO", "note", "الموازنة متوفرة"));
    assertThat(state()).isEqualTo(AddresseeState.WORKING);
    reported(30, Progress.ABANDONED);
    does("secretariat", "decideOnEnd", Map.of("outcome", "YES", "note", "أُلغي المشروع كله"));
    assertThat(status()).isEqualTo(RecommendationStatus.ABANDONED);
    assertThat(ended("recommendationLeft")).isTrue();
  }

  @Test
  void workThatSomethingElseReplacesIsSuperseded() {
    accepted();
    planned();
    reported(60, Progress.SUPERSEDED);
    does("secretariat", "decideOnEnd", Map.of("outcome", "YES", "note", "صدر قانون جديد"));
    assertThat(status()).isEqualTo(RecommendationStatus.SUPERSEDED);
    assertThat(ended("recommendationLeft")).isTrue();
  }

  @Test
  void whatIsNotWorthFollowingUpIsDropped() {
    raised(Source.of(SourceKind.OTHER, null));
    does("secretariat", "formulateRecommendation", Map.of("follow", "DROP", "reason", "تكرار لتوصية أخرى"));
    assertThat(status()).isEqualTo(RecommendationStatus.DROPPED);
    assertThat(ended("recommendationDropped")).isTrue();
  }

  @Test
  void whatCannotBeMeasuredIsRefusedBesideItsField() {
    raised(Source.of(SourceKind.OTHER, null));
    Map<String, Object> vague = new HashMap<>(wording());
    vague.put("smart", List.of("RELEVANT"));
    assertThatThrownBy(() -> does("secretariat", "formulateRecommendation", vague)).isInstanceOf(Refused.class).hasMessageContaining("smart: recommendation.smart");
    assertThat(office.tasks(number)).containsExactly("formulateRecommendation");
  }

  @Test
  void whatADialogueRaisedBelongsToItAndIsRaisedOnce() {
    CaseNumber session = files.open(CaseType.SESSION, LocalizedText.same("جلسة"), "HELD", null);
    raised(new Source(SourceKind.SESSION, session, "7"));
    assertThat(recommendations.from(session)).containsExactly(number);
    CaseNumber first = number;
    raised(new Source(SourceKind.SESSION, session, "7"));
    assertThat(number).isEqualTo(first);
    assertThat(office.tasks(number)).containsExactly("formulateRecommendation");
  }

  @Test
  void eachAddresseeIsFollowedUpForItself() {
    raised(Source.of(SourceKind.PAPER, null));
    Partners.Partner other = partners.ngo();
    ministry = partners.ministry();
    formulatedFor(ministry.organisation(), other.organisation());
    says(AnswerKind.ACCEPTED);
    planned();
    assertThat(status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
    long second = recommendations.get(number).addresseeOf(other.organisation()).orElseThrow().id();
    answer.handle(number, second, AnswerKind.REJECTED, "لا علاقة لنا بها");
    engine.work(number);
    assertThat(recommendations.get(number).answer()).isEqualTo(AnswerKind.PARTLY);
    reported(100, Progress.IMPLEMENTED);
    does("manager", "verifyEvidence", Map.of("outcome", "YES", "note", "اكتمل"));
    assertThat(status()).isEqualTo(RecommendationStatus.VERIFIED);
  }

  @Test
  void anAddresseeForWhomNobodyActsIsToldToTheSecretariat() {
    raised(Source.of(SourceKind.PAPER, null));
    formulatedFor(people.organisation(Sector.GOVERNMENT));
    assertThat(templates()).contains("recommendationNobody").doesNotContain("recommendationAsked");
  }

  @Test
  void onceSupersededEverythingStops() {
    accepted();
    steer.supersede(number, "ضُمّت إلى توصية أوسع");
    engine.work(number);
    assertThat(status()).isEqualTo(RecommendationStatus.SUPERSEDED);
    assertThat(ended("supersessionNoted")).isTrue();
    assertThat(clocks.open(number)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
    assertThatThrownBy(this::planned).isInstanceOf(Refused.class);
  }

  @Test
  void openedAgainItsAddresseesAreAskedAnew() {
    asked();
    says(AnswerKind.REJECTED);
    steer.reopen(number, "تغيّرت الموازنة");
    engine.work(number);
    assertThat(status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    assertThat(templates().stream().filter("recommendationAsked"::equals)).hasSize(2);
    says(AnswerKind.PARTLY);
    assertThat(status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
  }

  @Test
  void aMessageThatComesTwiceOrForAnEndedCaseIsHarmless() {
    asked();
    says(AnswerKind.ACCEPTED);
    assertThatThrownBy(() -> says(AnswerKind.REJECTED)).isInstanceOf(Refused.class);
    assertThat(state()).isEqualTo(AddresseeState.PLANNING);
    steer.supersede(number, "انتهت");
    engine.work(number);
    assertThatThrownBy(() -> steer.supersede(number, "مرة أخرى")).isInstanceOf(Refused.class);
  }

  @Test
  void whatComesWordedAndAddressedIsAskedAtOnceAndOnce() {
    ministry = partners.ministry();
    CaseNumber dialogue = files.open(CaseType.REQUEST, new LocalizedText("إتاحة المباني", "Accessible buildings"), "PUBLISHED", null);
    Wording worded = new Wording(new LocalizedText("تهيئة مداخل المباني الحكومية", "Accessible entrances of public buildings"), RecommendationType.SERVICE,
        Set.of(Smart.SPECIFIC, Smart.MEASURABLE, Smart.ACHIEVABLE, Smart.RELEVANT, Smart.TIME_BOUND), Priority.HIGH, Horizon.SHORT, null);
    PutForwardRecommendation.Proposal proposal = new PutForwardRecommendation.Proposal(new Source(SourceKind.SESSION, dialogue, "1"), worded,
        List.of(ministry.organisation()));
    number = putForward.handle(proposal);
    assertThat(putForward.handle(proposal)).isEqualTo(number);
    engine.work(number);
    assertThat(status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
    assertThat(state()).isEqualTo(AddresseeState.ASKED);
    assertThat(office.tasks(number)).isEmpty();
    says(AnswerKind.REJECTED);
    assertThat(status()).isEqualTo(RecommendationStatus.REJECTED);
  }

  @Test
  void whereADialogueIsNeededTheSecretariatIsTold() {
    asked();
    steer.askForDialogue(number, "تحتاج إلى تنسيق بين وزارتين");
    assertThat(templates()).contains("recommendationDialogue");
    assertThat(status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    List.of(RecommendationFollowUp.KEY, "addresseeFollowUp", RecommendationFollowUp.WORK, "recommendationReport").forEach(process -> flows.coverAll(repository, process));
  }

  private void raised(Source source) {
    number = raise.handle(new RaiseRecommendation.Raising("تهيئة مداخل المباني الحكومية", null, source));
    engine.work(number);
    assertThat(status()).isEqualTo(RecommendationStatus.DRAFT);
  }

  private void formulatedFor(Long... organisations) {
    does("secretariat", "formulateRecommendation", wording());
    assertThat(status()).isEqualTo(RecommendationStatus.FORMULATED);
    does("secretariat", "assignAddressees", Map.of("organisations", Stream.of(organisations).map(String::valueOf).toList()));
    assertThat(status()).isEqualTo(RecommendationStatus.AWAITING_ANSWER);
  }

  private void asked() {
    raised(Source.of(SourceKind.OTHER, null));
    ministry = partners.ministry();
    formulatedFor(ministry.organisation());
    assertThat(state()).isEqualTo(AddresseeState.ASKED);
  }

  private void accepted() {
    asked();
    says(AnswerKind.ACCEPTED);
    assertThat(state()).isEqualTo(AddresseeState.PLANNING);
  }

  private void says(AnswerKind kind) {
    office.as(ministry.account(), () -> answer.handle(number, addressee(), kind, "لأسباب مبيّنة"));
    engine.work(number);
  }

  private void planned() {
    office.as(ministry.account(), () -> plan.handle(number, addressee(), List.of(some.action())));
    engine.work(number);
    assertThat(state()).isEqualTo(AddresseeState.WORKING);
  }

  private void reported(int percent, Progress progress) {
    office.as(ministry.account(), () -> report.handle(number, addressee(), new ReportProgress.Report(percent, progress, "ما أُنجز", SomeRecommendations.evidence())));
    engine.work(number);
  }

  private void does(String person, String task, Map<String, ?> values) {
    office.complete(person, number, task, values);
    engine.work(number);
  }

  private static Map<String, Object> wording() {
    return Map.of("follow", "FOLLOW", "textAr", "تهيئة مداخل عشرين مبنى حكوميًّا خلال سنة", "smart", List.of("SPECIFIC", "MEASURABLE", "TIME_BOUND"), "type", "SERVICE",
        "priority", "HIGH", "horizon", "SHORT");
  }

  private long addressee() {
    return recommendations.get(number).addresseeOf(ministry.organisation()).orElseThrow().id();
  }

  private AddresseeState state() {
    return recommendations.get(number).addressee(addressee()).state();
  }

  private RecommendationStatus status() {
    RecommendationStatus status = recommendations.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  private List<String> templates() {
    return ledger.of(number).stream().map(DeliveryLedger.Line::template).toList();
  }

  private DeliveryLedger.Line line(String template) {
    return ledger.of(number).stream().filter(line -> line.template().equals(template)).findFirst().orElseThrow();
  }

  private boolean ended(String end) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(RecommendationFollowUp.KEY).finished().list()
        .stream().anyMatch(one -> history.createHistoricActivityInstanceQuery().processInstanceId(one.getId()).activityId(end).finished().count() == 1);
  }
}
