package org.sharaka.workflow.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Milestone;
import org.sharaka.guidelines.OpenDraft;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CharterAdoptionProcessTest {

  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenDraft openDraft;
  @Autowired ReviseClause revise;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber project;
  CaseNumber guide;
  String instance;

  @BeforeEach
  void aFinalDraftIsReady() {
    project = stories.project();
    guide = stories.finalDraft(project);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anApprovedTextIsTheOfficialVersion() {
    submitted();
    assertThatThrownBy(() -> office.complete("director", project, "decideAdoption", Map.of("outcome", "APPROVED"))).isInstanceOf(Refused.class);
    decide("APPROVED", approval());
    assertThat(outcome()).isEqualTo("APPROVED");
    assertThat(ended("guideAdopted")).isTrue();
    assertThat(status()).isEqualTo("ADOPTED");
    assertThat(guides.get(guide).adopted()).hasValueSatisfying(v -> assertThat(v.label()).isEqualTo("1.0"));
  }

  @Test
  void anIncompleteFileIsCompletedFirst() {
    CaseNumber raw = stories.guide(stories.project());
    project = guides.get(raw).project();
    guide = raw;
    start();
    assertThat(office.tasks(project)).containsExactly("completeAdoptionFile");
    stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "بند", true);
    freeze.of(guide);
    openDraft.of(guide, Milestone.FINAL_DRAFT);
    stories.review(guide);
    freeze.of(guide);
    office.complete("researcher", project, "completeAdoptionFile", Map.of("note", "أُكمل النص وروجع"));
    engine.work(project);
    assertThat(office.tasks(project)).containsExactly("submitAdoptionFile");
  }

  @Test
  void whoSubmittedDoesNotDecide() {
    start();
    office.complete("director", project, "submitAdoptionFile", Map.of("summary", "موجز"));
    assertThatThrownBy(() -> office.complete("director", project, "decideAdoption", with("APPROVED", approval())))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adoption.own")).isTrue());
    assertThat(office.tasks(project)).containsExactly("decideAdoption");
    assertThat(status()).isEqualTo("SUBMITTED");
  }

  @Test
  void amendmentsAreEnteredSentBackConfirmedAndAdopted() {
    submitted();
    Map<String, Object> ruling = new HashMap<>(approval());
    ruling.put("reasonAr", "تُقصر المهلة على سنة");
    decide("APPROVED_WITH_AMENDMENTS", ruling);
    assertThatThrownBy(() -> office.complete("researcher", project, "enterAmendments", Map.of("note", "عُدّل")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adoption.notAmended")).isTrue());
    amend("مهلة سنة");
    office.complete("researcher", project, "enterAmendments", Map.of("note", "عُدّل البند 1-1"));
    office.complete("legal", project, "confirmAmendments", Map.of("confirmed", "false", "remarks", "سنة ميلادية"));
    assertThat(office.tasks(project)).containsExactly("enterAmendments");
    amend("مهلة سنة ميلادية");
    office.complete("researcher", project, "enterAmendments", Map.of("note", "صُحّح البند 1-1"));
    assertThat(guides.get(guide).adopted()).isEmpty();
    office.complete("legal", project, "confirmAmendments", Map.of("confirmed", "true"));
    engine.work(project);
    assertThat(outcome()).isEqualTo("APPROVED_WITH_AMENDMENTS");
    assertThat(ended("guideAdoptedAmended")).isTrue();
    Guide adopted = guides.get(guide);
    assertThat(adopted.latest().label()).isEqualTo("1.1");
    assertThat(guides.text(adopted.latest().id()).clauses().findFirst().orElseThrow().statement().ar()).isEqualTo("مهلة سنة ميلادية");
    assertThat(status()).isEqualTo("ADOPTED");
  }

  @Test
  void aDeferredTextIsDecidedOnAgainOnItsDay() {
    submitted();
    decide("DEFERRED", Map.of("deferredUntil", calendar.today().plusDays(10).toString(), "reasonAr", "بانتظار رأي الوزارة"));
    assertThat(status()).isEqualTo("DEFERRED");
    assertThat(office.tasks(project)).isEmpty();
    engine.letPass(Duration.ofDays(9), project);
    assertThat(office.tasks(project)).isEmpty();
    engine.letPass(Duration.ofDays(2), project);
    assertThat(office.tasks(project)).containsExactly("decideAdoption");
    decide("APPROVED", Map.of("force", "BINDING", "effectiveOn", calendar.today().toString()));
    assertThat(outcome()).isEqualTo("APPROVED");
  }

  @Test
  void aReturnedTextGoesBackToDrafting() {
    submitted();
    assertThatThrownBy(() -> decide("RETURNED", Map.of())).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals().get(0).field()).isEqualTo("reasonAr"));
    decide("RETURNED", Map.of("reasonAr", "يُستكمل الباب الثاني"));
    assertThat(outcome()).isEqualTo("RETURNED");
    assertThat(ended("fileReturned")).isTrue();
    assertThat(status()).isEqualTo("DRAFTING");
  }

  @Test
  void aRejectedTextIsNotAdopted() {
    submitted();
    decide("REJECTED", Map.of("reasonAr", "لا حاجة إليه"));
    assertThat(outcome()).isEqualTo("REJECTED");
    assertThat(ended("guideRejected")).isTrue();
    assertThat(status()).isEqualTo("NOT_ADOPTED");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, CharterAdoption.KEY);
  }

  private void start() {
    instance = runtime.startProcessInstanceByKey(CharterAdoption.KEY, project.value(), Map.of("guideNumber", guide.value(), "phase", 6)).getId();
    engine.work(project);
  }

  private void submitted() {
    start();
    office.complete("coordinator", project, "submitAdoptionFile", Map.of("summary", "موجز الملف\nسطر ثان"));
  }

  private void decide(String outcome, Map<String, Object> ruling) {
    office.complete("director", project, "decideAdoption", with(outcome, ruling));
    engine.work(project);
  }

  private Map<String, Object> approval() {
    return Map.of("force", "ADVISORY", "effectiveOn", calendar.today().plusDays(30).toString());
  }

  private static Map<String, Object> with(String outcome, Map<String, Object> ruling) {
    Map<String, Object> values = new HashMap<>(ruling);
    values.put("outcome", outcome);
    values.put("cites", "محضر الاجتماع 3/2026");
    return values;
  }

  private void amend(String statement) {
    GuideText.Clause clause = guides.text(guides.get(guide).latest().id()).clauses().findFirst().orElseThrow();
    revise.with(new ReviseClause.Revision(guide, clause.id(), clause.chapter(), clause.title(), new Wording(statement, "One year"), Wording.NONE, true,
        clause.revision()));
  }

  private Object outcome() {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(CharterAdoption.OUTCOME).singleResult().getValue();
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }

  private String status() {
    return files.find(guide).orElseThrow().status();
  }
}
