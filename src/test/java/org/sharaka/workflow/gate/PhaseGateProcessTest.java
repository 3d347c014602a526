package org.sharaka.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.BeginPhase;
import org.sharaka.projects.Gates;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.PhaseStatus;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhaseGateProcessTest {

  @Autowired SampleProjects projects;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired BeginPhase begin;
  @Autowired Gates gates;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired DeliveryLedger ledger;
  @Autowired AdjustableClock clock;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;

  CaseNumber number;
  String gate;

  @BeforeEach
  void phaseSixIsAtItsGate() {
    number = projects.approved();
    begin.begin(number, PhaseKey.ADOPTION, 8);
    gate = runtime.startProcessInstanceByKey(PhaseGate.KEY, number.value(), Map.of("phase", 6)).getId();
    engine.work(number);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theDossierNamesWhatIsNotMetYet() {
    assertThat(gates.latest(number, PhaseKey.ADOPTION).orElseThrow().unmet()).containsExactlyInAnyOrder("ADOPTION", "PUBLICATION");
    assertThat(status()).isEqualTo(PhaseStatus.AT_GATE);
  }

  @Test
  void whoWroteTheMemoDoesNotDecideOnIt() {
    office.complete("director", number, "writeMemo", Map.of("memo", "ملخص", "request", "PASS"));
    office.complete("manager", number, "reviewGate", Map.of("complete", "true", "opinion", "مكتمل"));
    assertThatThrownBy(() -> office.complete("director", number, "decideGate", Map.of("decision", "RETURN", "reason", "سبب")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("gate.own")).isTrue());
    assertThat(office.tasks(number)).contains("decideGate");
  }

  @Test
  void anIncompleteMemoGoesBackToItsAuthor() {
    office.complete("coordinator", number, "writeMemo", Map.of("memo", "ملخص", "request", "PASS"));
    office.complete("manager", number, "reviewGate", Map.of("complete", "false", "opinion", "ينقصه الملخص"));
    assertThat(office.tasks(number)).contains("writeMemo");
  }

  @Test
  void aGateWithUnmetCriteriaIsNotSimplyPassed() {
    review();
    assertThatThrownBy(() -> decide(Map.of("decision", "PASS"))).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("gate.unmet")).isTrue());
  }

  @Test
  void withConditionsItIsPassedAndTheConditionsAreKept() {
    review();
    decide(Map.of("decision", "PASS_WITH_CONDITIONS", "reason", "النشر لاحقًا",
        "conditions", List.of(Map.of("what", "نشر النسخة", "owner", "الإعلام", "due", "2030-01-01"))));
    assertThat(outcome()).isEqualTo("PASS");
    assertThat(status()).isEqualTo(PhaseStatus.COMPLETED);
    assertThat(ended("gatePassed")).isTrue();
    assertThat(gates.actionItems(number)).extracting(Gates.ActionItem::what).containsExactly("نشر النسخة");
  }

  @Test
  void conditionsAreAskedForWhenNoneIsGiven() {
    review();
    assertThatThrownBy(() -> decide(Map.of("decision", "PASS_WITH_CONDITIONS", "reason", "سبب")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("gate.conditions")).isTrue());
  }

  @Test
  void thePhaseIsReturnedWithItsReason() {
    review();
    assertThatThrownBy(() -> decide(Map.of("decision", "RETURN"))).isInstanceOf(Refused.class);
    decide(Map.of("decision", "RETURN", "reason", "ينقصه النشر"));
    assertThat(outcome()).isEqualTo("RETURN");
    assertThat(ended("phaseReturned")).isTrue();
    assertThat(status()).isEqualTo(PhaseStatus.RETURNED);
  }

  @Test
  void theWorkGoesBackToAnEarlierPhase() {
    review();
    assertThatThrownBy(() -> decide(Map.of("decision", "RETURN_TO", "reason", "سبب", "returnTo", "6"))).isInstanceOf(Refused.class);
    decide(Map.of("decision", "RETURN_TO", "reason", "نقص في المسودة", "returnTo", "4"));
    assertThat(outcome()).isEqualTo("RETURN_TO");
    assertThat(ended("phaseReturned")).isTrue();
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(gate).variableName("returnTo").singleResult().getValue()).isEqualTo(4);
  }

  @Test
  void onHoldTheDecisionWaitsAndComesBack() {
    review();
    decide(Map.of("decision", "HOLD", "reason", "إعادة هيكلة", "resumeExpected", "2040-01-01"));
    engine.work(number);
    assertThat(projects.get(number).status()).isEqualTo(ProjectStatus.ON_HOLD);
    assertThat(office.tasks(number)).contains("decideGate");
  }

  @Test
  void theProjectMayEndAtAGate() {
    review();
    decide(Map.of("decision", "CANCEL", "reason", "لا تمويل"));
    assertThat(outcome()).isEqualTo("CANCEL");
    assertThat(ended("cancelledAtGate")).isTrue();
  }

  @Test
  void whoHasToDecideIsRemindedAndThenTheManagerIsTold() {
    review();
    engine.letPass(Duration.ofDays(7), number);
    assertThat(ledger.of(number)).extracting(DeliveryLedger.Line::template).contains("gateReminder");
    engine.letPass(Duration.ofDays(7), number);
    assertThat(ledger.of(number)).extracting(DeliveryLedger.Line::template).contains("gateReminder", "gateEscalation");
    assertThat(office.tasks(number)).contains("decideGate");
  }

  @Test
  void atEveryStepThePhaseIsAtItsGate() {
    assertThat(at()).containsExactly("writeMemo");
    assertThat(status()).isEqualTo(PhaseStatus.AT_GATE);
    office.complete("coordinator", number, "writeMemo", Map.of("memo", "ملخص", "request", "PASS"));
    assertThat(at()).containsExactly("reviewGate");
    assertThat(status()).isEqualTo(PhaseStatus.AT_GATE);
    office.complete("manager", number, "reviewGate", Map.of("complete", "true", "opinion", "مكتمل"));
    assertThat(at()).containsExactly("decideGate");
    assertThat(status()).isEqualTo(PhaseStatus.AT_GATE);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, PhaseGate.KEY);
  }

  private List<String> at() {
    return runtime.getActiveActivityIds(gate);
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(gate).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(gate).count() == 0;
  }

  private void review() {
    office.complete("coordinator", number, "writeMemo", Map.of("memo", "ملخص", "request", "PASS"));
    office.complete("manager", number, "reviewGate", Map.of("complete", "true", "opinion", "مكتمل"));
  }

  private void decide(Map<String, ?> values) {
    office.complete("director", number, "decideGate", values);
  }

  private Object outcome() {
    return history.createHistoricVariableInstanceQuery().processInstanceId(gate).variableName(PhaseGate.OUTCOME).singleResult().getValue();
  }

  private PhaseStatus status() {
    return projects.get(number).phases().get(5).phase().status();
  }
}
