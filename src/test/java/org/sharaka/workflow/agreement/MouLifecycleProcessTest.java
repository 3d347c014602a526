package org.sharaka.workflow.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.agreements.ActionItem;
import org.sharaka.agreements.ActionItems;
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.Amendment;
import org.sharaka.agreements.Amendments;
import org.sharaka.agreements.MonitoringReport;
import org.sharaka.agreements.MonitoringReports;
import org.sharaka.agreements.NegotiationRound;
import org.sharaka.agreements.NegotiationRounds;
import org.sharaka.agreements.SomeAgreements;
import org.sharaka.agreements.SteerAgreement;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.ClockBoard;
import org.sharaka.cases.Timeline;
import org.sharaka.documents.Documents;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.ReplaceOrganisation;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.support.TakenRules;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MouLifecycleProcessTest {

  @Autowired SomeAgreements some;
  @Autowired Agreements agreements;
  @Autowired Amendments amendments;
  @Autowired ActionItems items;
  @Autowired NegotiationRounds rounds;
  @Autowired MonitoringReports reports;
  @Autowired SteerAgreement steer;
  @Autowired ReplaceOrganisation replace;
  @Autowired Partners partners;
  @Autowired Documents documents;
  @Autowired CaseFiles files;
  @Autowired ClockBoard clocks;
  @Autowired Timeline timeline;
  @Autowired DeliveryLedger ledger;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired TakenRules rules;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;
  Partners.Partner ministry;
  Partners.Partner association;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anIdeaBecomesADraftIsReviewedNegotiatedApprovedAndSigned() {
    between();
    number = some.proposed(SomeAgreements.TITLE, ministry.organisation(), association.organisation());
    assertThat(number.value()).startsWith("MOU-");
    assertThat(status()).isEqualTo(AgreementStatus.IDEA);
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("MOU_IDEA");
    does("manager", "considerProposal", Map.of("decision", "PURSUE"));
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
    does("secretariat", "draftAgreement", some.draft(number, Map.of()));
    assertThat(status()).isEqualTo(AgreementStatus.INTERNAL_REVIEW);
    does("coordinator", "reviewDraft", Map.of("decision", "ACCEPT"));
    assertThat(status()).isEqualTo(AgreementStatus.NEGOTIATION);
    does("secretariat", "negotiate", some.round("AGREED"));
    assertThat(status()).isEqualTo(AgreementStatus.LEGAL_REVIEW);
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "لا مخالفة فيه"));
    assertThat(status()).isEqualTo(AgreementStatus.APPROVAL);
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    assertThat(status()).isEqualTo(AgreementStatus.READY_TO_SIGN);
    some.signed(number);
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
    assertThat(agreements.get(number).endsOn()).isEqualTo(calendar.today().plusMonths(24).minusDays(1));
    assertThat(templates()).containsExactly("agreementSigned");
    assertThat(office.tasks(number)).isEmpty();
    assertThat(clocks.open(number)).isEmpty();
  }

  @Test
  void whatWasSignedIsKnownByItsHash() {
    number = some.inForce(SomeAgreements.TITLE);
    assertThat(agreements.get(number).signature().copyHash()).isEqualTo(documents.find(agreements.get(number).signature().documentId()).orElseThrow().sha256()).hasSize(64);
  }

  @Test
  void withoutASignedCopyNothingIsSigned() {
    number = some.negotiated(SomeAgreements.TITLE);
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    Map<String, Object> signing = new HashMap<>(Map.of("outcome", "SIGNED", "signedOn", calendar.today().toString(), "place", "الخبر"));
    assertThatThrownBy(() -> does("secretariat", "recordSigning", signing)).isInstanceOf(Refused.class).hasMessageContaining("copy");
    signing.putAll(Map.of("copy", some.copy(number), "signedOn", calendar.today().plusDays(2).toString()));
    assertThatThrownBy(() -> does("secretariat", "recordSigning", signing)).isInstanceOf(Refused.class).hasMessageContaining("signedOn: agreement.signedOn");
    assertThat(status()).isEqualTo(AgreementStatus.READY_TO_SIGN);
  }

  @Test
  void anIdeaThatNobodyPursuesEnds() {
    number = some.proposed(SomeAgreements.TITLE);
    does("manager", "considerProposal", Map.of("decision", "DROP", "reason", "ثمة مذكرة قائمة"));
    assertEnded(AgreementStatus.DROPPED, "ideaDropped");
  }

  @Test
  void aDraftComesBackFromItsReviewAndFromTheTalks() {
    number = some.drafted(SomeAgreements.TITLE);
    does("manager", "reviewDraft", Map.of("decision", "RETURN", "note", "تنقصها مؤشرات"));
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
    redraft();
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("ANOTHER_ROUND"));
    assertThat(status()).isEqualTo(AgreementStatus.NEGOTIATION);
    does("secretariat", "negotiate", some.round("REDRAFT"));
    redraft();
    assertThat(agreements.get(number).textVersion()).isEqualTo(3);
    assertThat(rounds.of(number)).extracting(NegotiationRound::textVersion).containsExactly(2, 2);
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("FAILED"));
    assertEnded(AgreementStatus.DROPPED, "negotiationFailed");
  }

  @Test
  void whoWroteATextNeitherReviewsNorApprovesIt() {
    number = some.proposed(SomeAgreements.TITLE);
    does("manager", "considerProposal", Map.of("decision", "PURSUE"));
    does("manager", "draftAgreement", some.draft(number, Map.of()));
    assertRefused("agreement.ownWork", () -> does("manager", "reviewDraft", Map.of("decision", "ACCEPT")));
    does("coordinator", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("AGREED"));
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    assertRefused("agreement.ownWork", () -> does("manager", "approveByManager", Map.of("decision", "APPROVE")));
    assertThat(status()).isEqualTo(AgreementStatus.APPROVAL);
    does("director", "approveByManager", Map.of("decision", "APPROVE"));
    assertThat(agreements.get(number).approvedBy()).isEqualTo("director");
  }

  @ParameterizedTest
  @CsvSource({"false, false, false, approveByManager", "true, false, false, approveByDirector", "false, true, false, consentLegally", "false, false, true, consentLegally",
      "true, true, true, consentLegally"})
  void whoApprovesGoesByMoneyForeignPartiesAndData(boolean money, boolean foreign, boolean data, String task) {
    ready(money, foreign, data);
    assertThat(office.tasks(number)).containsExactly(task);
  }

  @Test
  void legalConsentsBeforeTheDirectorApproves() {
    ready(false, false, true);
    does("legal", "consentLegally", Map.of("decision", "GIVEN", "note", "وافقت سلطة حماية البيانات"));
    does("director", "approveByDirector", Map.of("decision", "APPROVE"));
    assertThat(status()).isEqualTo(AgreementStatus.READY_TO_SIGN);
  }

  @Test
  void whatLegalOrTheApproverHandBackIsDraftedAnew() {
    ready(false, true, false);
    does("legal", "consentLegally", Map.of("decision", "WITHHELD", "note", "ينقص شرط القانون الواجب التطبيق"));
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
    again();
    does("legal", "reviewLegally", Map.of("decision", "RETURN", "note", "لغة الالتزام غامضة"));
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
    again();
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "RETURN", "note", "المدة طويلة"));
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
    assertThat(office.tasks(number)).containsExactly("draftAgreement");
  }

  @Test
  void whatIsNotApprovedOrNotSignedEnds() {
    ready(true, false, false);
    does("director", "approveByDirector", Map.of("decision", "REFUSE", "note", "لا اعتماد في الموازنة"));
    assertEnded(AgreementStatus.DROPPED, "agreementRefused");
    ready(false, false, false);
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    does("secretariat", "recordSigning", Map.of("outcome", "FELL_THROUGH", "reason", "اعتذر الطرف الثاني"));
    assertEnded(AgreementStatus.DROPPED, "agreementRefused");
  }

  @Test
  void aDraftWithoutWhatPeopleLaterAskAboutIsRefusedBesideItsFields() {
    number = some.proposed(SomeAgreements.TITLE);
    does("manager", "considerProposal", Map.of("decision", "PURSUE"));
    Map<String, Object> alone = some.draft(number, Map.of());
    alone.put("parties", ((List<?>) alone.get("parties")).subList(0, 1));
    assertThatThrownBy(() -> does("secretariat", "draftAgreement", alone)).isInstanceOf(Refused.class).hasMessageContaining("parties: agreement.parties");
    Map<String, Object> past = some.draft(number, Map.of());
    past.put("items", List.of(Map.of("what", "افتتاح", "organisation", String.valueOf(agreements.get(number).parties().get(0).organisationId()), "dueOn",
        calendar.today().toString())));
    assertThatThrownBy(() -> does("secretariat", "draftAgreement", past)).isInstanceOf(Refused.class).hasMessageContaining("items[0].dueOn: agreement.itemDay");
    assertThatThrownBy(() -> does("secretariat", "draftAgreement", some.draft(number, Map.of("financial", true)))).isInstanceOf(Refused.class)
        .hasMessageContaining("financialNote");
    assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
  }

  @Test
  void workThatStandsStillForThirtyWorkingDaysIsToldToTheManagerOnce() {
    number = some.drafted(SomeAgreements.TITLE);
    engine.letPass(Duration.ofDays(35), number);
    assertThat(templates()).isEmpty();
    engine.letPass(Duration.ofDays(14), number);
    engine.letPass(Duration.ofDays(2), number);
    assertThat(templates()).containsExactly("agreementStalled");
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("AGREED"));
    engine.letPass(Duration.ofDays(3), number);
    assertThat(templates()).as("it goes on").hasSize(1);
    engine.letPass(Duration.ofDays(50), number);
    assertThat(templates()).containsExactly("agreementStalled", "agreementStalled");
  }

  @Test
  void eachHalfYearEveryPartyIsAskedForItsReport() {
    signed();
    engine.letPass(Duration.ofDays(186), number);
    assertThat(templates()).containsOnlyOnce("agreementReport");
    assertThat(office.tasks(number)).containsExactly("recordReport", "recordReport");
    assertThat(clocks.open(number)).extracting(CaseClock::level).containsExactly("MOU_REPORT", "MOU_REPORT");
    report(Map.of("progress", "DELAYED", "achieved", "أُطلقت مبادرتان", "difficulties", "تأخر التصاريح"));
    report(Map.of("progress", "ON_TRACK", "achieved", "دُرّب أربعون متطوعًا"));
    assertThat(reports.of(number)).extracting(MonitoringReport::progress).containsExactlyInAnyOrder(MonitoringReport.Progress.ON_TRACK, MonitoringReport.Progress.DELAYED);
    assertThat(office.tasks(number)).isEmpty();
    engine.letPass(Duration.ofDays(184), number);
    assertThat(templates().stream().filter("agreementReport"::equals)).hasSize(2);
  }

  @Test
  void beforeItsEndThePartiesAreToldThreeTimesAndTheManagerHasOneTask() {
    signed();
    until(91);
    assertThat(office.tasks(number)).doesNotContain("decideRenewal");
    until(90);
    assertThat(status()).isEqualTo(AgreementStatus.EXPIRING);
    assertThat(calls()).isOne();
    until(70);
    assertThat(calls()).isOne();
    until(59);
    until(45);
    assertThat(calls()).isEqualTo(2);
    until(29);
    until(3);
    assertThat(calls()).isEqualTo(3);
    assertThat(office.tasks(number)).containsOnlyOnce("decideRenewal");
    until(-1);
    assertThat(status()).as("nobody decided").isEqualTo(AgreementStatus.EXPIRED);
    assertThat(office.tasks(number)).containsExactly("writeLesson");
    does("secretariat", "writeLesson", Map.of("lesson", "يُبدأ التجديد قبل ستة أشهر"));
    assertThat(agreements.get(number).lesson()).isEqualTo("يُبدأ التجديد قبل ستة أشهر");
    assertEnded(AgreementStatus.EXPIRED, "agreementExpired");
  }

  @Test
  void whatIsLeftToRunOutIsNotRemindedOfAgain() {
    signed();
    until(90);
    does("manager", "decideRenewal", Map.of("choice", "LET_EXPIRE", "reason", "تحققت أهدافها"));
    until(20);
    assertThat(calls()).isOne();
    assertThat(status()).isEqualTo(AgreementStatus.EXPIRING);
    until(-1);
    does("secretariat", "writeLesson", Map.of("lesson", "تحققت الأهداف"));
    assertEnded(AgreementStatus.EXPIRED, "agreementExpired");
  }

  @Test
  void aRenewalIsAnAgreementOfItsOwnAndRenewsTheFirstOnceItIsSigned() {
    signed();
    until(90);
    does("manager", "decideRenewal", Map.of("choice", "RENEW", "reason", "نتائجها جيدة"));
    CaseNumber first = number;
    CaseNumber next = agreements.successorOf(first).orElseThrow().number();
    assertThat(agreements.get(next).status()).isEqualTo(AgreementStatus.DRAFT);
    assertThat(agreements.get(first).status()).as("it is still in force").isEqualTo(AgreementStatus.EXPIRING);
    number = next;
    engine.work(number);
    again();
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    some.signed(number);
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
    number = first;
    engine.work(number);
    assertEnded(AgreementStatus.RENEWED, "agreementRenewed");
  }

  @Test
  void aRenewalThatIsNotSignedInTimeRenewsNothing() {
    signed();
    until(90);
    does("manager", "decideRenewal", Map.of("choice", "RENEW", "reason", "نتائجها جيدة"));
    until(-1);
    assertThat(status()).isEqualTo(AgreementStatus.EXPIRED);
  }

  @Test
  void whatSaysOfItselfThatItIsNotRenewableIsNotRenewed() {
    number = some.proposed(SomeAgreements.TITLE);
    does("manager", "considerProposal", Map.of("decision", "PURSUE"));
    does("secretariat", "draftAgreement", some.draft(number, Map.of("renewal", "NOT_RENEWABLE")));
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("AGREED"));
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    some.signed(number);
    until(90);
    assertThatThrownBy(() -> does("manager", "decideRenewal", Map.of("choice", "RENEW", "reason", "نريدها"))).isInstanceOf(Refused.class)
        .hasMessageContaining("choice: agreement.notRenewable");
  }

  @Test
  void anAmendmentGoesThroughLegalReviewApprovalAndSignatureAndLeavesTheEndAsItIs() {
    signed();
    LocalDate end = agreements.get(number).endsOn();
    amending();
    assertRefused("agreement.amending", () -> steer.amend(number, "تعديل آخر"));
    does("secretariat", "draftAmendment", Map.of("what", "إضافة محافظة ظفار"));
    does("legal", "reviewLegally", Map.of("decision", "RETURN", "note", "يُحدد تاريخ النفاذ"));
    does("secretariat", "draftAmendment", Map.of("what", "إضافة محافظة ظفار من أول الشهر"));
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "APPROVE"));
    String first = String.valueOf(agreements.get(number).signature().documentId());
    assertThatThrownBy(() -> does("secretariat", "recordSigning", Map.of("outcome", "SIGNED", "signedOn", calendar.today().toString(), "place", "الخبر", "copy", first)))
        .as("the copy of the first signature").isInstanceOf(Refused.class).hasMessageContaining("copy");
    some.signed(number);
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
    assertThat(agreements.get(number).endsOn()).isEqualTo(end);
    assertThat(agreements.get(number).textVersion()).isEqualTo(2);
    assertThat(amendments.of(number)).singleElement().satisfies(amendment -> {
      assertThat(amendment.stage()).isEqualTo(Amendment.Stage.IN_FORCE);
      assertThat(amendment.textVersion()).isEqualTo(2);
      assertThat(amendment.signature().copyHash()).hasSize(64).isNotEqualTo(agreements.get(number).signature().copyHash());
    });
    assertThat(templates()).contains("agreementAmended");
  }

  @Test
  void anAmendmentThatIsRefusedLeavesTheAgreementInForce() {
    signed();
    amending();
    does("secretariat", "draftAmendment", Map.of("what", "مضاعفة الالتزامات"));
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
    does("manager", "approveByManager", Map.of("decision", "REFUSE", "note", "لا موارد له"));
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
    assertThat(office.tasks(number)).isEmpty();
    amending();
  }

  @Test
  void theEndComesWhileAnAmendmentIsUnderWay() {
    signed();
    until(90);
    amending();
    until(-1);
    assertThat(status()).isEqualTo(AgreementStatus.EXPIRED);
    assertThat(office.tasks(number)).containsExactly("writeLesson");
    assertThat(amendments.of(number)).extracting(Amendment::stage).containsExactly(Amendment.Stage.DROPPED);
  }

  @Test
  void aNoticeEndsItWhenItsDaysAreOverAndClosesWhatIsOpen() {
    signed();
    steer.giveNotice(number, "أخلّ الطرف الثاني بالتزاماته");
    engine.work(number);
    assertThat(templates()).contains("agreementNotice");
    assertRefused("agreement.noticed", () -> steer.giveNotice(number, "مرة أخرى"));
    assertRefused("agreement.noticed", () -> steer.amend(number, "تعديل"));
    ActionItem open = items.open(number).get(0);
    does("secretariat", "settleItems", Map.of("items", List.of(Map.of("id", String.valueOf(open.id()), "what", open.what(), "state", "OPEN"))));
    assertThat(status()).as("in force while the notice runs").isEqualTo(AgreementStatus.ACTIVE);
    engine.letPass(Duration.ofDays(29), number);
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
    engine.letPass(Duration.ofDays(3), number);
    assertThat(items.of(number)).extracting(ActionItem::state).containsExactly(ActionItem.State.CLOSED);
    assertEnded(AgreementStatus.TERMINATED, "agreementTerminated");
  }

  @Test
  void whatIsOpenIsSettledItemByItem() {
    signed();
    steer.giveNotice(number, "انتهى التمويل");
    engine.work(number);
    ActionItem open = items.open(number).get(0);
    does("secretariat", "settleItems", Map.of("items", List.of(Map.of("id", String.valueOf(open.id()), "what", open.what(), "state", "DONE", "note", "سُلّم"))));
    assertThat(items.of(number)).extracting(ActionItem::state).containsExactly(ActionItem.State.DONE);
  }

  @Test
  void aPartyThatWasDissolvedIsNotedAndTheSecretariatIsTold() {
    signed();
    Partners.Partner successor = partners.ministry();
    office.as("secretariat", () -> replace.handle(ministry.organisation(), successor.organisation()));
    assertThat(agreements.get(number).partyOf(successor.organisation())).isPresent();
    assertThat(timeline.newest(number, 3)).extracting(Timeline.Entry::event).contains("agreement.partyDissolved");
    assertThat(templates()).contains("agreementParty");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowAndEveryRuleIsTaken() {
    List.of(MouLifecycle.KEY, MouLifecycle.PREPARATION, MouLifecycle.CONCLUSION, MouLifecycle.TERM, MouLifecycle.EXPIRY)
        .forEach(process -> flows.coverAll(repository, process));
    rules.coverAll(repository, "mouApprovalLevel");
  }

  private void between() {
    ministry = partners.ministry();
    association = partners.ngo();
  }

  private void signed() {
    between();
    number = some.inForce(SomeAgreements.TITLE, ministry.organisation(), association.organisation());
    assertThat(status()).isEqualTo(AgreementStatus.ACTIVE);
  }

  private void ready(boolean money, boolean foreign, boolean data) {
    number = some.proposed(SomeAgreements.TITLE);
    does("manager", "considerProposal", Map.of("decision", "PURSUE"));
    Map<String, Object> draft = some.draft(number, Map.of("financial", money, "foreignParty", foreign, "dataSharing", data));
    if (money) {
      draft.put("financialNote", "خمسون ألفًا من موازنة البرنامج");
    }
    does("secretariat", "draftAgreement", draft);
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("AGREED"));
    does("legal", "reviewLegally", Map.of("decision", "SOUND", "note", "سليم"));
  }

  private void redraft() {
    does("secretariat", "draftAgreement", some.draft(number, Map.of()));
  }

  private void again() {
    redraft();
    does("manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does("secretariat", "negotiate", some.round("AGREED"));
  }

  private void amending() {
    steer.amend(number, "توسيع النطاق");
    engine.work(number);
    assertThat(status()).isEqualTo(AgreementStatus.AMENDING);
  }

  private void report(Map<String, ?> values) {
    office.completeOneOf("secretariat", number, "recordReport", values);
    engine.work(number);
  }

  /** Lets time pass until so many days are left. */
  private void until(int daysLeft) {
    clock.travelTo(agreements.get(number).endsOn().minusDays(daysLeft).atTime(12, 0).atZone(calendar.zone()).toInstant());
    engine.work(number);
  }

  private long calls() {
    return templates().stream().filter("agreementExpiry"::equals).count();
  }

  private void does(String person, String task, Map<String, ?> values) {
    some.does(number, person, task, values);
  }

  private void assertRefused(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly(code)).isTrue());
  }

  private void assertEnded(AgreementStatus how, String end) {
    assertThat(status()).isEqualTo(how);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(clocks.open(number)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
    String root = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(MouLifecycle.KEY).finished().singleResult().getId();
    assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(root).activityId(end).finished().count()).isOne();
  }

  private AgreementStatus status() {
    AgreementStatus status = agreements.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  private List<String> templates() {
    return ledger.of(number).stream().map(DeliveryLedger.Line::template).toList();
  }
}
