package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.AnswerInvitation.Answer;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.AnswerMerge;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.CancelRequest;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.ProvideInformation;
import org.sharaka.dialogues.ReportBreach;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.ResumeRequest;
import org.sharaka.dialogues.Sidelights;
import org.sharaka.dialogues.SuspendRequest;
import org.sharaka.dialogues.TakeOverRequest;
import org.sharaka.dialogues.WithdrawRequest;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.documents.Documents;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.memberships.SteerMember;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Partners.Partner;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.counterparts.CounterpartRound;
import org.sharaka.workflow.preparation.DialoguePreparation;
import org.sharaka.workflow.tasks.OpenedForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnershipRequestProcessTest {

  static final LocalizedText WHY = new LocalizedText("سبب يقرؤه الجميع", "A reason for everyone to read");

  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired SomePeople people;
  @Autowired AnswerInvitation answer;
  @Autowired Counterparts counterparts;
  @Autowired WriteBrief write;
  @Autowired IssueBrief issue;
  @Autowired WithdrawRequest withdraw;
  @Autowired TakeOverRequest takeOver;
  @Autowired SuspendRequest suspend;
  @Autowired ResumeRequest resume;
  @Autowired CancelRequest cancel;
  @Autowired HurryRequest hurry;
  @Autowired ReportBreach report;
  @Autowired Sidelights aside;
  @Autowired JdbcClient db;
  @Autowired OpenedForms forms;
  @Autowired Requests requests;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired AnswerMerge answerMerge;
  @Autowired ProvideInformation provide;
  @Autowired SomeApplications applications;
  @Autowired Memberships memberships;
  @Autowired SteerMember steer;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  long applicant;
  Partner ministry;

  @BeforeEach
  void bothSides() {
    applicant = partners.ngo().organisation();
    ministry = partners.ministry();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void aRequestGoesItsWholeWayInWriting() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_INVITED);
    assertThat(play.mails(number)).contains("request.invitation");
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
    group(number);
    hand(number, BriefPart.APPLICANT, null);
    play.work(number);
    assertThat(play.tasks(number)).as("one side is missing").isEmpty();
    hand(number, BriefPart.COUNTERPART, ministry.organisation());
    play.work(number);
    prepare(number, "WRITTEN_EXCHANGE");
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    play.publishes(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.PUBLISHED);
    play.comesToNothing(number);
    close(number, "WRITTEN_ANSWER");
    assertThat(play.status(number)).isEqualTo(RequestStatus.CLOSED);
    assertThat(play.ended(number, "requestClosed")).isTrue();
  }

  @Test
  void whatIsNotPublishedHasAReasonAndClosesToo() {
    CaseNumber number = prepared();
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    play.later(number, 35);
    assertThat(play.mails(number)).contains("requestLate");
    play.does("secretariat", number, "weighOutcome", Map.of("another", "NO", "publication", "EXEMPT", "exemption", "ENDANGERS_PEOPLE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.DOCUMENTED);
    play.comesToNothing(number);
    close(number, "AGREED");
    assertThat(play.status(number)).isEqualTo(RequestStatus.CLOSED);
  }

  @Test
  void whoDoesNotHandInTheirPartOfTheBriefIsRemindedAndThenItGoesOnWithout() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    group(number);
    play.later(number, 15);
    assertThat(play.mails(number)).contains("request.briefReminder");
    play.later(number, 15);
    assertThat(play.tasks(number)).containsExactly("mergeBrief");
  }

  @Test
  void silenceIsNeverConsentAndTheCommitteeDecides() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    play.later(number, 8);
    assertThat(play.mails(number)).contains("request.invitationReminder");
    play.later(number, 8);
    assertThat(play.mails(number)).contains("request.invitationOverdue");
    play.later(number, 10);
    assertThat(play.status(number)).isEqualTo(RequestStatus.NO_REPLY);
    without(number, "WITHOUT", Map.of("reasonAr", "الموضوع لا يحتمل التأخير"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    assertThat(counterparts.get(counterpart(number)).reply()).as("late is better than never").isEqualTo(CounterpartReply.ACCEPTED);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void aReplyAfterTheSecondLetterCountsToo() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    play.later(number, 16);
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void whereOneBodyDeclinesAnotherIsInvited() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    answer.with(counterpart(number), Answer.declines(DeclineReason.NOT_COMPETENT, "من اختصاص جهة أخرى"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_DECLINED);
    assertThatThrownBy(() -> answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"))).as("answered twice").isInstanceOf(Refused.class);
    without(number, "OTHER_BODY", Map.of("reasonAr", "جهة أخرى مختصة"));
    invite(number, partners.ministry().organisation());
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_INVITED);
  }

  @Test
  void whenNobodyIsWillingTheRequestIsSentOn() {
    CaseNumber number = declined();
    play.votes(number, "REDIRECT");
    assertThatThrownBy(() -> play.does("secretariat", number, "decideWithoutCounterpart", Map.of("reasonAr", "سبب"))).as("without saying where").isInstanceOf(Refused.class);
    play.does("secretariat", number, "decideWithoutCounterpart", Map.of("redirectedTo", "مجلس الشورى", "reasonAr", "سبب", "clauses", List.of("C3")));
    assertThat(play.status(number)).isEqualTo(RequestStatus.REDIRECTED);
    assertThat(play.ended(number, "requestSentElsewhere")).isTrue();
  }

  @Test
  void whenNobodyIsWillingTheRequestIsClosedWithoutADialogue() {
    CaseNumber number = declined();
    without(number, "CLOSE", Map.of("reasonAr", "لا جهة تقبل الحوار"));
    assertThat(play.mails(number)).contains("request.withoutCounterpart");
    close(number, "NO_DIALOGUE");
    assertThat(play.status(number)).isEqualTo(RequestStatus.CLOSED);
  }

  @Test
  void whereNobodyCanBeWrittenToTheLetterGoesByHand() {
    CaseNumber number = play.accepted(applicant);
    invite(number, people.organisation(Sector.GOVERNMENT));
    assertThat(play.tasks(number)).containsExactly("deliverByHand");
    play.does("secretariat", number, "deliverByHand", Map.of("how", "سُلّم باليد"));
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void anApplicantWithdrawsBeforeTheDialogue() {
    CaseNumber number = play.submitted(applicant);
    withdraw.of(number, "تغيّرت الظروف");
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.WITHDRAWN);
    assertThat(play.ended(number, "withdrawalDone")).isTrue();
    assertThatThrownBy(() -> withdraw.of(number, null)).as("twice").isInstanceOf(Refused.class);
  }

  @Test
  void whoeverAskedTooTakesTheRequestOverAndItGoesOnWhereItStood() {
    CaseNumber number = play.submitted(applicant);
    long partner = together(number);
    withdraw.of(number, null);
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.WITHDRAWN);
    takeOver.by(number, partner, "أحمد", "ahmed@example.org");
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    play.review(number, Map.of("result", "COMPLETE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
  }

  @Test
  void aRequestThatNobodyTakesOverEndsWithItsWithdrawal() {
    CaseNumber number = play.submitted(applicant);
    together(number);
    withdraw.of(number, null);
    play.work(number);
    play.later(number, 9);
    assertThat(play.ended(number, "withdrawalDone")).isTrue();
  }

  @Test
  void aSuspendedRequestHasAsMuchTimeLeftAfterwardsAsBefore() {
    CaseNumber number = play.submitted(applicant);
    suspend.of(number, WHY);
    play.work(number);
    play.later(number, 60);
    assertThat(play.mails(number)).as("nothing rings meanwhile").doesNotContain("requestLate");
    resume.of(number);
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(play.mails(number)).doesNotContain("requestLate");
    play.review(number, Map.of("result", "COMPLETE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
  }

  @Test
  void aRestThatIsLiftedAtOnceStopsNothing() {
    CaseNumber number = play.submitted(applicant);
    suspend.of(number, WHY);
    resume.of(number);
    play.work(number);
    play.review(number, Map.of("result", "COMPLETE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
  }

  @Test
  void theCommitteeCancelsARequestAlsoWhileItRests() {
    CaseNumber number = play.submitted(applicant);
    suspend.of(number, WHY);
    play.work(number);
    cancel.of(number, WHY);
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.CANCELLED);
    assertThat(play.ended(number, "cancellationDone")).isTrue();
  }

  @Test
  void whatCannotWaitHasHalfTheTimeThatWasLeft() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    hurry.of(number);
    play.later(number, 9);
    assertThat(play.mails(number)).contains("request.invitationOverdue");
  }

  @Test
  void aReportedBreachIsLookedIntoBesideEverythingElse() {
    CaseNumber number = play.submitted(applicant);
    report.of(number, "أُهين أحد المشاركين");
    assertThat(play.tasks(number)).containsExactly("reviewConduct", "reviewIntake");
    play.does("committee2", number, "reviewConduct", Map.of("finding", "نُبّه المعني"));
    assertThat(aside.breaches(number)).allMatch(breach -> breach.finding() != null);
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void whatCameOnPaperIsEnteredInTasklistAndTakenIn() {
    CaseNumber number = forms.begin(PartnershipRequest.KEY, "secretariat", entered(Map.of("organisation", String.valueOf(applicant), "counterparts",
        List.of(String.valueOf(ministry.organisation())))));
    play.work(number);
    assertThat(requests.get(number).identity().channel()).isEqualTo(RequestChannel.PAPER);
    assertThat(requests.get(number).identity().organisation()).isEqualTo(applicant);
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void nothingIsEnteredThatDoesNotSayWhomToAsk() {
    assertThatThrownBy(() -> forms.begin(PartnershipRequest.KEY, "secretariat", entered(Map.of("organisationName", "جمعية لا سجل لها"))))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("counterparts"));
  }

  @Test
  void whenTheCommitteeSettlesOnWritingNoSessionIsChosen() {
    CaseNumber number = declined();
    without(number, "WRITTEN", Map.of("reasonAr", "الجهة تدرس الموضوع"));
    group(number);
    hand(number, BriefPart.APPLICANT, null);
    play.work(number);
    play.does("secretariat", number, "mergeBrief", Map.of("background", "خلفية", "position", "موقف"));
    assertThatThrownBy(() -> play.does("secretariat", number, "chooseFormat", Map.of("format", "ROUND_TABLE", "confidentiality", "OPEN"))).isInstanceOf(Refused.class);
    play.does("secretariat", number, "chooseFormat", Map.of("format", "WRITTEN_EXCHANGE", "confidentiality", "OPEN"));
    assertThat(play.tasks(number)).containsExactly("requestSupport");
  }

  @Test
  void aGroupOutOfBalanceIsKeptOnlyWithItsReason() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    Map<String, Object> civil = Map.of("constituency", "CIVIL", "organisation", String.valueOf(applicant), "name", "سعاد");
    assertThatThrownBy(() -> play.does("secretariat", number, "formGroup", Map.of("seats", List.of(civil), "affectedSeated", true))).isInstanceOf(Refused.class);
    play.does("secretariat", number, "formGroup", Map.of("seats", List.of(civil), "affectedSeated", true, "imbalance", "تلتحق الوزارة لاحقًا"));
    assertThat(timeline.newest(number, 5)).anySatisfy(entry -> assertThat(entry.facts()).containsEntry("reason", "تلتحق الوزارة لاحقًا"));
  }

  @Test
  void nothingIsPublishedWithoutADocument() {
    CaseNumber number = prepared();
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    assertThatThrownBy(() -> play.does("secretariat", number, "weighOutcome", Map.of("another", "NO", "publication", "PUBLISH", "papers", List.of())))
        .isInstanceOf(Refused.class);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
    play.publishes(number);
    assertThat(documents.publishedIn(number)).hasSize(1);
  }

  @Test
  void whereTheCommitteeCannotAgreeOnAWayItGoesOnInWriting() {
    CaseNumber number = declined();
    play.vote(number, "committee1", "CLOSE");
    play.vote(number, "committee2", "WITHOUT");
    play.abstain(number, "committee3");
    assertThat(play.tasks(number)).as("voted on once more").containsExactly("castVote", "castVote", "castVote");
    play.vote(number, "committee1", "CLOSE");
    play.vote(number, "committee2", "WITHOUT");
    play.abstain(number, "committee3");
    play.does("secretariat", number, "decideWithoutCounterpart", Map.of("reasonAr", "لم تتفق اللجنة على غير ذلك"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
    assertThat(timeline.newest(number, 10)).anySatisfy(entry -> assertThat(entry.facts()).containsEntry("way", "WRITTEN"));
  }

  @Test
  void noMemberDecidesAloneWhatBecomesOfARequest() {
    CaseNumber number = declined();
    play.vote(number, "committee1", "CLOSE");
    assertThat(play.tasks(number)).containsExactly("castVote", "castVote");
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_DECLINED);
  }

  @Test
  void whenItsApplicantIsSuspendedTheCommitteeDecidesAboutTheRequest() {
    CaseNumber member = applications.member(applications.application(), MembershipKind.MEMBER, null);
    CaseNumber number = play.submitted(memberships.get(member).organisationId());
    steer.suspend(member, "مخالفة");
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("castVote", "castVote", "castVote", "reviewIntake");
    applicant(number, "KEEP", Map.of("reasonAr", "الموضوع يهم غيره"));
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void aRequestWithoutItsApplicantMayRest() {
    CaseNumber member = applications.member(applications.application(), MembershipKind.MEMBER, null);
    CaseNumber number = play.submitted(memberships.get(member).organisationId());
    steer.suspend(member, "مخالفة");
    play.work(number);
    applicant(number, "HOLD", Map.of("reasonAr", "إلى أن يُرفع التعليق"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.SUSPENDED);
  }

  @Test
  void anApplicantSuspendedWhileTheRequestRestsIsDecidedOnWhenItGoesOn() {
    CaseNumber member = applications.member(applications.application(), MembershipKind.MEMBER, null);
    CaseNumber number = play.submitted(memberships.get(member).organisationId());
    suspend.of(number, WHY);
    play.work(number);
    steer.suspend(member, "مخالفة");
    resume.of(number);
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("castVote", "castVote", "castVote", "reviewIntake");
  }

  @Test
  void whatIsReportedWhileARequestRestsIsLookedIntoWhenItGoesOn() {
    CaseNumber number = play.submitted(applicant);
    suspend.of(number, WHY);
    play.work(number);
    report.of(number, "أُهين أحد المشاركين");
    assertThat(play.tasks(number)).doesNotContain("reviewConduct");
    resume.of(number);
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("reviewConduct", "reviewIntake");
  }

  @Test
  void theOtherEndsOfTheIntakeAndOfTheDecisionEndTheRequest() {
    CaseNumber first = play.submitted(partners.ngo().organisation());
    CaseNumber merged = play.submitted(applicant);
    play.review(merged, Map.of("result", "MERGE", "into", first.value()));
    answerMerge.with(merged, true);
    play.work(merged);
    assertThat(play.ended(merged, "requestMerged")).isTrue();
    CaseNumber lapsed = play.submitted(applicant);
    play.review(lapsed, Map.of("result", "ASK", "question", "ما عدد المدارس؟"));
    play.later(lapsed, 22);
    assertThat(play.ended(lapsed, "requestLapsed")).isTrue();
    provide.to(lapsed, "ثلاثون");
    play.work(lapsed);
    assertThat(play.tasks(lapsed)).containsExactly("reviewIntake");
    clock.backToNow();
    CaseNumber sentOn = play.voting(applicant);
    play.votes(sentOn, "REDIRECT");
    play.formulate(sentOn, Map.of("redirectedTo", "بلدية مسقط"));
    assertThat(play.ended(sentOn, "requestSentOn")).isTrue();
    CaseNumber refused = play.voting(applicant);
    play.votes(refused, "REJECT");
    play.formulate(refused, Map.of());
    play.later(refused, 35);
    assertThat(play.ended(refused, "requestRefused")).isTrue();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    for (String process : List.of(PartnershipRequest.KEY, CounterpartRound.KEY, "counterpartInvitation", DialoguePreparation.KEY, RequestHold.KEY)) {
      flows.coverAll(repository, process);
    }
  }

  private static Map<String, Object> entered(Map<String, ?> more) {
    Map<String, Object> form = new HashMap<>(Map.of("channel", "PAPER", "representative", "سعاد بنت علي", "email", "suad@example.org", "titleAr", "النقل المدرسي",
        "area", "TRANSPORT", "problem", "حافلات مدرسية تجاوزت عمرها التشغيلي", "entryPoint", "SERVICE_QUALITY", "outcome", "دليل سلامة"));
    form.putAll(Map.of("charter", true, "noThirdParties", true, "notice", true));
    form.putAll(more);
    return form;
  }

  private void without(CaseNumber number, String way, Map<String, ?> words) {
    play.votes(number, way);
    play.does("secretariat", number, "decideWithoutCounterpart", words);
  }

  private void applicant(CaseNumber number, String decision, Map<String, ?> words) {
    play.votes(number, decision);
    play.does("secretariat", number, "decideOnApplicant", words);
  }

  private CaseNumber declined() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    answer.with(counterpart(number), Answer.declines(DeclineReason.UNDER_STUDY, null));
    play.work(number);
    return number;
  }

  private CaseNumber prepared() {
    CaseNumber number = play.accepted(applicant);
    invite(number, ministry.organisation());
    answer.with(counterpart(number), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    hand(number, BriefPart.APPLICANT, null);
    hand(number, BriefPart.COUNTERPART, ministry.organisation());
    group(number);
    prepare(number, "WRITTEN_EXCHANGE");
    return number;
  }

  private void invite(CaseNumber number, long organisation) {
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(organisation)), "letterNumber", "2026/17"));
  }

  private void group(CaseNumber number) {
    Map<String, Object> civil = new HashMap<>(Map.of("constituency", "CIVIL", "organisation", String.valueOf(applicant), "name", "سعاد"));
    Map<String, Object> state = new HashMap<>(Map.of("constituency", "PUBLIC", "organisation", String.valueOf(ministry.organisation()), "name", "سعيد"));
    play.does("secretariat", number, "formGroup", Map.of("seats", List.of(civil, state), "affectedSeated", true));
  }

  private void prepare(CaseNumber number, String format) {
    play.does("secretariat", number, "mergeBrief", Map.of("background", "خلفية مشتركة", "position", "موقف الطرفين"));
    play.does("secretariat", number, "chooseFormat", Map.of("format", format, "confidentiality", "OPEN"));
    play.does("secretariat", number, "requestSupport", Map.of("needs", List.of("INTERPRETATION")));
  }

  private void hand(CaseNumber number, BriefPart part, Long organisation) {
    write.save(number, part, organisation, new Brief.Text("خلفية", "موقف", "", "", ""), 0);
    issue.of(number, part, organisation);
  }

  private void close(CaseNumber number, String outcome) {
    play.does("secretariat", number, "closeRequest", Map.of("outcome", outcome, "lessons", "يُبدأ بورقة مشتركة"));
  }

  private long counterpart(CaseNumber number) {
    return counterparts.of(number).get(counterparts.of(number).size() - 1).id();
  }

  /** Somebody of the register asks together with the applicant. */
  private long together(CaseNumber number) {
    long partner = partners.ngo().organisation();
    db.sql("insert into request_co_applicant (number, organisation_id, name) values (?, ?, 'شريك')").params(number.value(), partner).update();
    return partner;
  }
}
