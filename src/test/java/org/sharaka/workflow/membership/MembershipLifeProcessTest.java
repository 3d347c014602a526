package org.sharaka.workflow.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.CareForMember;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.memberships.SteerMember;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipLifeProcessTest {

  @Autowired SomeApplications some;
  @Autowired Memberships memberships;
  @Autowired CareForMember care;
  @Autowired SteerMember steer;
  @Autowired CaseFiles files;
  @Autowired DeliveryLedger ledger;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void onceAYearAMemberIsAskedToConfirmItsDataAndGoesOnWhenItDoes() {
    member(null, null);
    engine.letPass(Duration.ofDays(360), number);
    assertThat(templates()).doesNotContain("membershipConfirmData");
    engine.letPass(Duration.ofDays(7), number);
    assertThat(templates()).contains("membershipConfirmData");
    care.confirmed(number);
    engine.letPass(Duration.ofDays(60), number);
    assertThat(office.tasks(number)).isEmpty();
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    engine.letPass(Duration.ofDays(320), number);
    assertThat(templates().stream().filter("membershipConfirmData"::equals)).hasSize(2);
  }

  @Test
  void whoDoesNotConfirmIsLookedAtAndMayBeKept() {
    member(null, null);
    engine.letPass(Duration.ofDays(367), number);
    engine.letPass(Duration.ofDays(32), number);
    assertThat(office.tasks(number)).containsExactly("reviewMembership");
    review("KEEP");
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    assertThat(office.tasks(number)).isEmpty();
    engine.letPass(Duration.ofDays(85), number);
    assertThat(office.tasks(number)).isEmpty();
    engine.letPass(Duration.ofDays(10), number);
    assertThat(office.tasks(number)).as("looked at again after ninety days").containsExactly("reviewMembership");
    review("END");
    assertThat(status()).isEqualTo(MembershipStatus.ENDED);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(ended("membershipEnded")).isTrue();
  }

  @Test
  void sixtyDaysBeforeARegistrationExpiresItsRenewalIsAskedFor() {
    member(calendar.today().plusDays(100), null);
    engine.letPass(Duration.ofDays(39), number);
    assertThat(templates()).doesNotContain("membershipRenewal");
    engine.letPass(Duration.ofDays(2), number);
    assertThat(templates()).contains("membershipRenewal");
    assertThatThrownBy(() -> care.renewed(number, calendar.today())).isInstanceOf(Refused.class);
    care.renewed(number, calendar.today().plusYears(3));
    engine.letPass(Duration.ofDays(70), number);
    assertThat(office.tasks(number)).isEmpty();
  }

  @Test
  void aRegistrationThatExpiredIsLookedAt() {
    member(calendar.today().plusDays(70), null);
    engine.letPass(Duration.ofDays(11), number);
    engine.letPass(Duration.ofDays(62), number);
    assertThat(office.tasks(number)).containsExactly("reviewMembership");
    assertThatThrownBy(() -> steer.suspend(number, "انتهى التسجيل"))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("membership.underReview")).isTrue());
    assertThat(status()).as("whoever reviews decides").isEqualTo(MembershipStatus.ACTIVE);
    review("SUSPEND");
    assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
    steer.reinstate(number, "جُدّد التسجيل");
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    care.renewed(number, null);
  }

  @Test
  void aSuspensionIsToldToOpenCasesWithTheOrganisationItIsAbout() {
    String catcher = "catcher" + UUID.randomUUID().toString().substring(0, 8);
    repository.createDeployment().addModelInstance(catcher + ".bpmn", Bpmn.createExecutableProcess(catcher).camundaHistoryTimeToLive(1).startEvent()
        .intermediateCatchEvent("told").signal("sig.membership.suspended").intermediateCatchEvent("held").message(catcher).endEvent().done()).deploy();
    String listening = runtime.startProcessInstanceByKey(catcher).getId();
    member(null, null);
    steer.suspend(number, "مخالفة الشرعة");
    assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
    assertThat(runtime.getVariable(listening, MembershipLife.ORGANISATION_ID)).isEqualTo(memberships.get(number).organisationId());
    assertThat(templates()).contains("membershipSuspended");
    assertThatThrownBy(() -> steer.suspend(number, "مرة أخرى")).isInstanceOf(Refused.class);
    steer.reinstate(number, "زال السبب");
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    runtime.deleteProcessInstance(listening, "test");
  }

  @Test
  void threeMissedMeetingsInARowAreLookedAt() {
    member(null, null);
    care.met(number, false);
    care.met(number, false);
    care.met(number, true);
    care.met(number, false);
    care.met(number, false);
    assertThat(office.tasks(number)).isEmpty();
    care.met(number, false);
    assertThat(office.tasks(number)).containsExactly("reviewMembership");
    care.met(number, false);
    assertThat(office.tasks(number)).containsExactly("reviewMembership");
    review("KEEP");
    assertThat(memberships.get(number).care().missedMeetings()).isZero();
  }

  @Test
  void membershipForOneIssueEndsWithItsTerm() {
    number = some.member(some.application(), MembershipKind.ISSUE_MEMBER, calendar.today().plusDays(50));
    engine.letPass(Duration.ofDays(50), number);
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    engine.letPass(Duration.ofDays(2), number);
    assertThat(status()).isEqualTo(MembershipStatus.ENDED);
    assertThat(ended("membershipEnded")).isTrue();
  }

  @Test
  void aMemberLeavesAtOnceAlsoWhileSuspendedAndMayApplyAgain() {
    member(null, null);
    steer.suspend(number, "مخالفة");
    steer.resign(number);
    assertThat(status()).isEqualTo(MembershipStatus.RESIGNED);
    assertThat(ended("resignationNoted")).isTrue();
    assertThatThrownBy(() -> steer.resign(number)).isInstanceOf(Refused.class);
    member(null, null);
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, MembershipLife.KEY);
  }

  private void member(LocalDate registrationExpires, LocalDate term) {
    number = some.member(some.application(true, null, registrationExpires), MembershipKind.MEMBER, term);
  }

  private void review(String outcome) {
    office.complete("secretariat", number, "reviewMembership", Map.of("outcome", outcome, "reason", "نُظر في الأمر"));
    engine.work(number);
  }

  private MembershipStatus status() {
    MembershipStatus status = memberships.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  private List<String> templates() {
    return ledger.of(number).stream().map(DeliveryLedger.Line::template).toList();
  }

  private boolean ended(String end) {
    String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(MembershipLife.KEY).singleResult().getId();
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0
        && history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count() == 1;
  }
}
