package org.sharaka.workflow.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.ClockBoard;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.AnswerQuestion;
import org.sharaka.memberships.AppealRefusal;
import org.sharaka.memberships.Application;
import org.sharaka.memberships.AttachmentKind;
import org.sharaka.memberships.Issue;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.memberships.WithdrawApplication;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipApplicationProcessTest {

  @Autowired SomeApplications some;
  @Autowired SomePeople people;
  @Autowired Memberships memberships;
  @Autowired AnswerQuestion answer;
  @Autowired AppealRefusal appeal;
  @Autowired WithdrawApplication withdraw;
  @Autowired Mandates mandates;
  @Autowired Register register;
  @Autowired CaseFiles files;
  @Autowired ClockBoard clocks;
  @Autowired DeliveryLedger ledger;
  @Autowired IdentityService identity;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  String token;
  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anOrganisationThatIsAdmittedStandsInTheRegisterAndItsPeopleGetTheirAccounts() {
    apply(some.application());
    assertThat(status()).isEqualTo(MembershipStatus.VERIFICATION);
    assertThat(clocks.open(number)).extracting(c -> c.level()).containsExactly("MEM_VERIFY");
    verify(Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "مسجلة وقائمة"));
    assertThat(status()).isEqualTo(MembershipStatus.COMMITTEE);
    assertThat(office.tasks(number)).containsExactly("decideMembership");
    assertThat(clocks.open(number)).extracting(c -> c.level()).containsExactly("MEM_DECISION");
    decide("committee1", "decideMembership", Map.of("decision", "ADMIT", "kind", "MEMBER"));
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    assertThat(clocks.open(number)).isEmpty();
    long organisation = memberships.get(number).organisationId();
    assertThat(register.organisation(organisation).orElseThrow().sector()).isEqualTo(Sector.CIVIL_SOCIETY);
    List<Mandate> holders = mandates.holders(organisation);
    assertThat(holders).extracting(Mandate::role).containsExactly(MandateRole.LEAD, MandateRole.DEPUTY);
    assertThat(holders).allMatch(holder -> identity.createUserQuery().userId(holder.account()).memberOfGroup("cso-coordinator").count() == 1);
    assertThat(templates()).contains("membershipReceived", "membershipAdmitted");
    assertThat(ended("memberAdmitted")).isTrue();
  }

  @Test
  void aMemberForOneIssueHasAnIssueAndATerm() {
    verified();
    assertThatThrownBy(() -> decide("committee1", "decideMembership", Map.of("decision", "ADMIT", "kind", "ISSUE_MEMBER", "issue", "DISABILITY", "termUntil",
        calendar.today().toString()))).isInstanceOf(Refused.class).hasMessageContaining("termUntil: membership.term");
    decide("committee1", "decideMembership", Map.of("decision", "ADMIT", "kind", "ISSUE_MEMBER", "issue", "DISABILITY", "termUntil", calendar.today().plusYears(1).toString()));
    Membership member = memberships.get(number);
    assertThat(member.kind()).isEqualTo(MembershipKind.ISSUE_MEMBER);
    assertThat(member.issue()).isEqualTo(Issue.DISABILITY);
    assertThat(member.termUntil()).isEqualTo(calendar.today().plusYears(1));
  }

  @Test
  void anOrganisationOfTheRegisterIsTakenForWhatItIsAndItsLeadStays() {
    long known = people.organisation(Sector.CIVIL_SOCIETY);
    apply(some.application());
    Map<String, Object> found = new HashMap<>(Map.of("outcome", "VERIFIED", "note", "مسجلة"));
    found.put("organisation", String.valueOf(known));
    assertThatThrownBy(() -> verify(found)).as("only what the form offers").isInstanceOf(Refused.class);
    verify(Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "مسجلة وقائمة"));
    decide("committee1", "decideMembership", Map.of("decision", "ADMIT", "kind", "OBSERVER"));
    assertThat(memberships.get(number).kind()).isEqualTo(MembershipKind.OBSERVER);
  }

  @Test
  void theApplicantCompletesWhatIsMissingAndItIsJudgedAnew() {
    apply(some.application());
    assertThat(memberships.get(number).eligibility().reasons()).isEmpty();
    apply(some.application(), new AttachmentKind[0]);
    assertThat(memberships.get(number).eligibility().reasons()).containsExactlyInAnyOrder("STATUTE_MISSING", "BOARD_MISSING");
    assertThatThrownBy(() -> verify(Map.of("outcome", "ASK"))).isInstanceOf(Refused.class);
    verify(Map.of("outcome", "ASK", "question", "يُرجى إرفاق النظام الأساسي وقائمة المجلس."));
    assertThat(status()).isEqualTo(MembershipStatus.INFO_REQUESTED);
    assertThat(templates()).contains("membershipQuestion");
    assertThat(office.tasks(number)).isEmpty();
    answer.handle(token, "مرفقان", List.of(SomeApplications.paper(AttachmentKind.STATUTE), SomeApplications.paper(AttachmentKind.BOARD)));
    engine.work(number);
    assertThat(status()).isEqualTo(MembershipStatus.VERIFICATION);
    assertThat(memberships.get(number).eligibility().reasons()).isEmpty();
    assertThat(office.tasks(number)).containsExactly("verifyApplication");
    assertThatThrownBy(() -> answer.handle(token, "مرة أخرى", List.of())).as("a second answer").isInstanceOf(Refused.class);
    assertThat(office.tasks(number)).containsExactly("verifyApplication");
  }

  @Test
  void anApplicantWhoDoesNotAnswerIsRemindedAndThenTheApplicationLapses() {
    apply(some.application());
    verify(Map.of("outcome", "ASK", "question", "ما عدد أعضاء الجمعية؟"));
    engine.letPass(Duration.ofDays(8), number);
    assertThat(templates()).contains("membershipQuestionReminder").doesNotContain("membershipLapsed");
    engine.letPass(Duration.ofDays(14), number);
    assertThat(status()).isEqualTo(MembershipStatus.LAPSED);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(templates()).contains("membershipLapsed");
    assertThat(ended("applicationLapsed")).isTrue();
    assertThatThrownBy(() -> answer.handle(token, "متأخر", List.of())).isInstanceOf(Refused.class);
  }

  @Test
  void aRefusalNamesItsClausesAndBecomesFinalWhenNobodyAppeals() {
    verified();
    assertThatThrownBy(() -> decide("committee1", "decideMembership", Map.of("decision", "REFUSE"))).isInstanceOf(Refused.class);
    decide("committee1", "decideMembership", Map.of("decision", "REFUSE", "clauses", "C5"));
    assertThat(status()).isEqualTo(MembershipStatus.REFUSED);
    assertThat(files.find(number).orElseThrow().isClosed()).isFalse();
    assertThat(templates()).contains("membershipRefused");
    engine.letPass(Duration.ofDays(35), number);
    assertThat(status()).isEqualTo(MembershipStatus.REJECTED);
    assertThat(ended("applicationRejected")).isTrue();
    assertThatThrownBy(() -> appeal.handle(token, "متأخر")).isInstanceOf(Refused.class);
  }

  @Test
  void anAppealIsDecidedBySomebodyElseAndMayBeUpheld() {
    refused();
    appeal.handle(token, "النظام الأساسي عُدّل");
    engine.work(number);
    assertThat(status()).isEqualTo(MembershipStatus.APPEALED);
    assertThatThrownBy(() -> decide("committee1", "decideAppeal", Map.of("decision", "ADMIT", "kind", "MEMBER")))
        .isInstanceOfSatisfying(Refused.class, own -> assertThat(own.saysOnly("membership.sameJudge")).isTrue());
    decide("committee2", "decideAppeal", Map.of("decision", "ADMIT", "kind", "MEMBER"));
    assertThat(status()).isEqualTo(MembershipStatus.ACTIVE);
    assertThat(ended("memberAdmitted")).isTrue();
  }

  @Test
  void anAppealThatIsDismissedEndsIt() {
    refused();
    appeal.handle(token, "لا نوافق");
    engine.work(number);
    decide("committee3", "decideAppeal", Map.of("decision", "REFUSE", "clauses", "C5"));
    assertThat(status()).isEqualTo(MembershipStatus.REJECTED);
    assertThat(templates()).contains("membershipRejected");
    assertThat(ended("appealDismissed")).isTrue();
    assertThatThrownBy(() -> appeal.handle(token, "مرة ثانية")).as("one appeal").isInstanceOf(Refused.class);
  }

  @Test
  void whatCannotBecomeAMemberIsRefusedInTheVerificationAndMayAppealToo() {
    apply(some.application(false, null, null));
    assertThat(memberships.get(number).eligibility().reasons()).containsExactly("FOR_PROFIT");
    verify(Map.of("outcome", "INELIGIBLE", "note", "مسجلة شركةً تجارية"));
    assertThat(status()).isEqualTo(MembershipStatus.REFUSED);
    assertThat(templates()).contains("membershipRefused");
    appeal.handle(token, "سُجلت خطأً");
    engine.work(number);
    assertThat(office.tasks(number)).containsExactly("decideAppeal");
  }

  @Test
  void nobodyIsFoundIneligibleAgainstTheCriteria() {
    apply(some.application());
    assertThatThrownBy(() -> verify(Map.of("outcome", "INELIGIBLE", "note", "لا أراها مناسبة")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("membership.notIneligible")).isTrue());
    assertThat(office.tasks(number)).containsExactly("verifyApplication");
  }

  @Test
  void anApplicationIsWithdrawnAtAnyTimeBeforeItIsDecided() {
    apply(some.application());
    verify(Map.of("outcome", "ASK", "question", "ما عدد الأعضاء؟"));
    withdraw.handle(token);
    engine.work(number);
    assertThat(status()).isEqualTo(MembershipStatus.WITHDRAWN);
    assertThat(ended("withdrawalNoted")).isTrue();
    assertThat(office.tasks(number)).isEmpty();
    assertThat(clocks.open(number)).isEmpty();
    assertThatThrownBy(() -> withdraw.handle(token)).isInstanceOf(Refused.class);
  }

  @Test
  void whatIsLateIsToldToTheManager() {
    apply(some.application());
    engine.letPass(Duration.ofDays(12), number);
    assertThat(templates()).contains("membershipLate");
    verify(Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "قائمة"));
    engine.letPass(Duration.ofDays(35), number);
    assertThat(templates().stream().filter("membershipLate"::equals)).hasSize(2);
    assertThat(office.tasks(number)).containsExactly("decideMembership");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, MembershipApplication.KEY);
    flows.coverAll(repository, MembershipApplication.VERIFICATION);
  }

  private void apply(Application application) {
    apply(application, AttachmentKind.values());
  }

  private void apply(Application application, AttachmentKind... papers) {
    token = some.submitted(application, papers);
    number = some.confirmed(token);
    engine.work(number);
  }

  private void verified() {
    apply(some.application());
    verify(Map.of("outcome", "VERIFIED", "organisation", "NEW", "note", "مسجلة وقائمة"));
  }

  private void refused() {
    verified();
    decide("committee1", "decideMembership", Map.of("decision", "REFUSE", "clauses", "C5"));
  }

  private void verify(Map<String, ?> found) {
    office.complete("secretariat", number, "verifyApplication", found);
    engine.work(number);
  }

  private void decide(String person, String task, Map<String, ?> decision) {
    Map<String, Object> values = new HashMap<>(decision);
    values.put("reason", "نوقش الطلب في اجتماع اللجنة");
    office.complete(person, number, task, values);
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
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(MembershipApplication.KEY).count() == 0
        && history.createHistoricActivityInstanceQuery().processDefinitionId(definition()).activityId(end).finished().list().stream()
            .anyMatch(one -> history.createHistoricProcessInstanceQuery().processInstanceId(one.getRootProcessInstanceId()).singleResult().getBusinessKey().equals(number.value()));
  }

  private String definition() {
    return repository.createProcessDefinitionQuery().processDefinitionKey(MembershipApplication.KEY).latestVersion().singleResult().getId();
  }
}
