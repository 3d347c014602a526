package org.sharaka.workflow.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.AdherentRegister;
import org.sharaka.guidelines.adherence.ClauseLevel;
import org.sharaka.guidelines.adherence.ConfirmAdherence;
import org.sharaka.guidelines.adherence.DeclareAdherence;
import org.sharaka.guidelines.adherence.Extent;
import org.sharaka.guidelines.adherence.Intent;
import org.sharaka.guidelines.adherence.ReportAdherence;
import org.sharaka.guidelines.adherence.WithdrawAdherence;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CharterAdherenceProcessTest {

  @Autowired DeclareAdherence declare;
  @Autowired ConfirmAdherence confirm;
  @Autowired ReportAdherence report;
  @Autowired WithdrawAdherence withdraw;
  @Autowired Adherences adherences;
  @Autowired AdherentRegister register;
  @Autowired Partners partners;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;
  @Autowired WorkingCalendar calendar;
  @Autowired JdbcClient db;

  long organisation;
  String submission = UUID.randomUUID().toString();
  String email = UUID.randomUUID() + "@example.org";
  CaseNumber number;

  @BeforeEach
  void anOrganisationDeclares() {
    organisation = partners.ngo().organisation();
    number = declare.with(organisation, submission, intent(Extent.FULL, null));
    engine.work(number);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsSentTwiceIsOneAndIncompleteOnesAreRefused() {
    assertThat(declare.with(organisation, submission, intent(Extent.FULL, null))).isEqualTo(number);
    assertThatThrownBy(() -> declare.with(organisation, UUID.randomUUID().toString(), intent(Extent.FULL, null)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adherence.known")).isTrue());
    assertThatThrownBy(() -> declare.with(organisation, UUID.randomUUID().toString(), intent(Extent.PARTLY, " ")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adherence.missing.scope")).isTrue());
    assertThat(mails()).containsExactly("adherenceConfirm");
  }

  @Test
  void aConfirmedOrganisationIsRegisteredAndReportsYearByYear() {
    registered();
    assertThat(register.lines()).anySatisfy(line -> assertThat(line.since()).isEqualTo(calendar.today()));
    assertThat(mails()).containsExactly("adherenceConfirm", "adherenceRegistered");
    engine.letPass(Duration.ofDays(364), number);
    assertThat(mails()).doesNotContain("adherenceReportDue");
    engine.letPass(Duration.ofDays(2), number);
    assertThat(mails()).contains("adherenceReportDue");
    assertThatThrownBy(() -> report.with(number, " ")).isInstanceOf(Refused.class);
    report.with(number, "عُقدت ست جلسات، ونُشرت محاضرها.");
    engine.work(number);
    assertThat(adherences.reports(number)).hasSize(1);
    assertThat(adherence().state().reportDueOn()).isEqualTo(calendar.today().plusYears(1));
    engine.letPass(Duration.ofDays(367), number);
    assertThat(mails().stream().filter("adherenceReportDue"::equals)).hasSize(2);
    assertThat(status()).isEqualTo("REGISTERED");
  }

  @Test
  void aReportThatComesBeforeItIsAskedForCountsForTheYear() {
    registered();
    engine.letPass(Duration.ofDays(300), number);
    report.with(number, "عُقدت ست جلسات.");
    engine.work(number);
    assertThat(status()).isEqualTo("REGISTERED");
    engine.letPass(Duration.ofDays(300), number);
    assertThat(mails()).doesNotContain("adherenceReportDue");
  }

  @Test
  void whoIsSilentIsRemindedOnceAndTakenOffTheRegister() {
    registered();
    engine.letPass(Duration.ofDays(366), number);
    engine.letPass(Duration.ofDays(35), number);
    assertThat(mails()).endsWith("adherenceReportReminder");
    assertThat(status()).isEqualTo("REGISTERED");
    engine.letPass(Duration.ofDays(40), number);
    assertThat(status()).isEqualTo("LAPSED");
    assertThat(ended("adherenceLapsed")).isTrue();
    assertThat(mails()).containsExactly("adherenceConfirm", "adherenceRegistered", "adherenceReportDue", "adherenceReportReminder", "adherenceLapsed");
  }

  @Test
  void aDeclarationNobodyConfirmsIsDropped() {
    engine.letPass(Duration.ofDays(15), number);
    assertThat(status()).isEqualTo("DECLARED");
    engine.letPass(Duration.ofDays(20), number);
    assertThat(status()).isEqualTo("UNCONFIRMED");
    assertThat(ended("declarationDropped")).isTrue();
    assertThatThrownBy(() -> confirm.of(adherence().declared().token())).isInstanceOf(Refused.class);
  }

  @Test
  void aRefusedOrganisationIsToldWhyAndMayDeclareAgain() {
    confirm.of(adherence().declared().token());
    engine.work(number);
    assertThatThrownBy(() -> office.complete("committee1", number, "judgeAdherence", Map.of("accepted", "false"))).isInstanceOf(Refused.class);
    office.complete("committee1", number, "judgeAdherence", Map.of("accepted", "false", "reason", "إجراء قائم بشأن إخلال بالشرعة"));
    engine.work(number);
    assertThat(status()).isEqualTo("REFUSED");
    assertThat(ended("adherenceRefused")).isTrue();
    assertThat(mails()).endsWith("adherenceRefused");
    assertThat(declare.with(organisation, UUID.randomUUID().toString(), intent(Extent.FULL, null))).isNotEqualTo(number);
  }

  @Test
  void nobodyRegistersWhatTheyDeclared() {
    withdraw.of(number);
    number = office.as("secretariat", () -> declare.with(organisation, UUID.randomUUID().toString(), intent(Extent.PARTLY, "إدارة البرامج")));
    engine.work(number);
    confirm.of(adherence().declared().token());
    engine.work(number);
    assertThatThrownBy(() -> office.complete("secretariat", number, "judgeAdherence", Map.of("accepted", "true")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adherence.own")).isTrue());
  }

  @Test
  void anOrganisationLeavesAtAnyTime() {
    withdraw.of(number);
    engine.work(number);
    assertThat(ended("adherenceWithdrawn")).isTrue();
    assertThat(status()).isEqualTo("WITHDRAWN");
    assertThatThrownBy(() -> withdraw.of(number)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("adherence.over")).isTrue());
    number = declare.with(organisation, UUID.randomUUID().toString(), intent(Extent.FULL, null));
    engine.work(number);
    registered();
    engine.letPass(Duration.ofDays(366), number);
    withdraw.of(number);
    engine.work(number);
    assertThat(ended("adherenceWithdrawn")).isTrue();
    assertThat(status()).isEqualTo("WITHDRAWN");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, CharterAdherence.KEY);
    flows.coverAll(repository, CharterAdherence.YEAR);
  }

  private void registered() {
    confirm.of(adherence().declared().token());
    confirm.of(adherence().declared().token());
    engine.work(number);
    assertThat(office.tasks(number)).containsExactly("judgeAdherence");
    office.complete("secretariat", number, "judgeAdherence", Map.of("accepted", "true"));
    engine.work(number);
    assertThat(status()).isEqualTo("REGISTERED");
  }

  private Intent intent(Extent extent, String scope) {
    return new Intent("1.0", extent, scope, "سعاد البلوشية", email, Language.AR, Map.of("C1", ClauseLevel.FULL, "C6", ClauseLevel.PARTIAL));
  }

  private Adherence adherence() {
    return adherences.get(number);
  }

  private List<String> mails() {
    return db.sql("select m.template from mailing m join outbox_mail o on o.mailing_id = m.id where o.address = ? order by m.id").param(email).query(String.class).list();
  }

  private boolean ended(String end) {
    String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(CharterAdherence.KEY).singleResult().getId();
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count() == 0;
  }

  private String status() {
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(adherence().status().name());
    return adherence().status().name();
  }
}
