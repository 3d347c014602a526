package org.sharaka.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.ClockBoard;
import org.sharaka.cases.Clocks;
import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SharakaTest
@RecordApplicationEvents
class RequestVerbsTest {

  @Autowired SampleRequests samples;
  @Autowired SomePeople people;
  @Autowired Partners partners;
  @Autowired SubmitRequest submit;
  @Autowired AcknowledgeRequest acknowledge;
  @Autowired Requests requests;
  @Autowired Questions questions;
  @Autowired Decisions decisions;
  @Autowired Counterparts counterparts;
  @Autowired CoApplicants coApplicants;
  @Autowired Briefs briefs;
  @Autowired Closings closings;
  @Autowired AskForInformation ask;
  @Autowired ProvideInformation provide;
  @Autowired LapseRequest lapse;
  @Autowired DecideRequest decide;
  @Autowired AppealDecision appeal;
  @Autowired LetRejectionStand letStand;
  @Autowired ProposeMerge proposeMerge;
  @Autowired AnswerMerge answerMerge;
  @Autowired MergeRequest merge;
  @Autowired InviteCounterpart invite;
  @Autowired AnswerInvitation answer;
  @Autowired RecordSilence silence;
  @Autowired FormGroup formGroup;
  @Autowired BeginPreparation prepare;
  @Autowired WriteBrief writeBrief;
  @Autowired IssueBrief issueBrief;
  @Autowired ChooseFormat chooseFormat;
  @Autowired ScheduleDialogue schedule;
  @Autowired DialogueSessions sessions;
  @Autowired RecordDialogueHeld held;
  @Autowired DocumentDialogue document;
  @Autowired ExemptFromPublication exempt;
  @Autowired PublishOutcome publish;
  @Autowired BeginFollowUp followUp;
  @Autowired CloseRequest close;
  @Autowired WithdrawRequest withdraw;
  @Autowired TakeOverRequest takeOver;
  @Autowired SuspendRequest suspend;
  @Autowired ResumeRequest resume;
  @Autowired CancelRequest cancel;
  @Autowired ReportBreach report;
  @Autowired SettleBreach settle;
  @Autowired Sidelights aside;
  @Autowired ConfirmUrgency urgency;
  @Autowired Clocks clocks;
  @Autowired ClockBoard board;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired WorkingCalendar calendar;
  @Autowired JdbcClient db;
  @Autowired ApplicationEvents events;

  long association;
  LocalDate soon;

  @BeforeEach
  void somebodyWhoAsks() {
    association = people.organisation(Sector.CIVIL_SOCIETY);
    soon = calendar.plus(calendar.today(), 10);
  }

  @Test
  void theReceiptGoesToTheSenderWithACopyOfWhatWasWritten() {
    CaseNumber number = samples.acknowledged(association);
    assertThat(status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(mails(number)).containsExactly("request.receipt to suad@example.org");
    assertThat(db.sql("select facts from mailing where case_number = ?").param(number.value()).query(String.class).single()).contains("حافلات مدرسية");
  }

  @Test
  void whoCannotSignInFollowsByTheSecretLinkAlsoWhenTheOfficeEnteredTheLetter() {
    CaseNumber paper = submit.submit(new SubmitRequest.Submission(Forms.submissionId(), RequestChannel.PAPER, Forms.complete(),
        ReadRequest.Sender.office("secretariat", Language.AR))).number();
    acknowledge.of(paper);
    String link = db.sql("select o.facts from outbox_mail o join mailing m on m.id = o.mailing_id where m.case_number = ?").param(paper.value())
        .query(String.class).single();
    assertThat(link).contains("/requests/" + requests.linkOf(paper)).doesNotContain("/requests/" + paper);
  }

  @Test
  void whatWasAskedIsAnsweredOnceAndTheFileKeepsWhatCameTwice() {
    CaseNumber number = samples.acknowledged(association);
    ask.of(number, "ما عدد المدارس المعنية؟", soon);
    assertThat(questions.open(number)).isPresent();
    provide.to(number, "ثلاثون مدرسة");
    assertThat(status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(questions.of(number)).extracting(Questions.Question::answer).containsExactly("ثلاثون مدرسة");
    assertThat(events.stream(InformationProvided.class)).containsExactly(new InformationProvided(number));
    assertThat(codes(() -> provide.to(number, "مرة أخرى"))).containsExactly("request.status");
    assertThat(timeline.newest(number, 1)).extracting(Timeline.Entry::event).containsExactly("request.untimely");
    assertThat(events.stream(InformationProvided.class)).hasSize(1);
  }

  @Test
  void aRequestWithoutAnAnswerIsClosedAndOpenedAgainByIt() {
    CaseNumber number = samples.acknowledged(association);
    ask.of(number, "سؤال", soon);
    lapse.of(number);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    provide.to(number, "جواب متأخر");
    assertThat(files.find(number).orElseThrow().isClosed()).isFalse();
    assertThat(status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(events.stream(RequestReopened.class)).hasSize(1);
  }

  @Test
  void nobodyIsRefusedWithoutReasonsClausesAndAWayToAppeal() {
    CaseNumber number = samples.screened(association);
    assertThat(codes(() -> decide.of(number, Decision.reject(null, Set.of())))).containsExactlyInAnyOrder("request.reasonMissing", "request.clausesMissing");
    decide.of(number, Decision.reject(SampleRequests.WHY, Set.of("C5", "C2")));
    assertThat(requests.get(number).course().appealUntil()).isEqualTo(calendar.plus(calendar.today(), 15));
    assertThat(decisions.last(number).orElseThrow().clauses()).containsExactly("C2", "C5");
    assertThat(facts(number, "request.decided")).contains("\"appeal\":\"yes\"", "C2 C5", "A detailed reason");
    assertThat(requests.get(number).isPublic()).isFalse();
  }

  @Test
  void anAppealIsHeardOnceAndItsDecisionIsFinal() {
    CaseNumber number = samples.screened(association);
    decide.of(number, Decision.reject(SampleRequests.WHY, Set.of("C5")));
    appeal.of(number, "لم تُراعَ الأدلة المرفقة");
    assertThat(events.stream(RequestAppealed.class)).hasSize(1);
    decide.of(number, Decision.reject(SampleRequests.WHY, Set.of("C5")));
    assertThat(decisions.last(number).orElseThrow().onAppeal()).isTrue();
    assertThat(codes(() -> appeal.of(number, "ثانية"))).containsExactly("request.appealedBefore");
    letStand.of(number);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
  }

  @Test
  void aDeferralNeedsADayAndARedirectionABody() {
    CaseNumber number = samples.screened(association);
    assertThat(codes(() -> decide.of(number, Decision.defer(calendar.today(), SampleRequests.WHY)))).containsExactly("request.dateAhead");
    assertThat(codes(() -> decide.of(number, Decision.redirect(" ", SampleRequests.WHY, Set.of("C3"))))).containsExactly("request.bodyMissing");
    decide.of(number, Decision.defer(soon, SampleRequests.WHY));
    decide.of(number, Decision.redirect("بلدية مسقط", SampleRequests.WHY, Set.of("C3")));
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
  }

  @Test
  void whoAgreesToAMergerGoesOnAsACoApplicant() {
    CaseNumber target = samples.accepted(people.organisation(Sector.CIVIL_SOCIETY));
    CaseNumber number = samples.acknowledged(association);
    proposeMerge.of(number, target);
    assertThat(codes(() -> merge.of(number))).containsExactly("request.status");
    answerMerge.with(number, true);
    merge.of(number);
    assertThat(coApplicants.of(target)).filteredOn(each -> number.equals(each.joinedBy())).extracting(CoApplicants.CoApplicant::organisation).contains(association);
    assertThat(requests.ofOrganisation(association)).extracting(DialogueRequest::number).contains(target, number);
    assertThat(timeline.newestPublic(target, 1)).extracting(Timeline.Entry::event).containsExactly("request.joined");
    assertThat(events.stream(MergeAnswered.class)).containsExactly(new MergeAnswered(number, true));
  }

  @Test
  void anInvitedBodyIsWrittenToAndItsAnswerReachesTheApplicant() {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = samples.accepted(association);
    InviteCounterpart.Invited invited = invite.to(number, ministry.organisation(), "و/15/2026", soon);
    assertThat(invited.written()).isTrue();
    assertThat(status(number)).isEqualTo(RequestStatus.COUNTERPART_INVITED);
    answer.with(invited.counterpart(), AnswerInvitation.Answer.accepts("بدر السيابي", "badr@example.org"));
    assertThat(status(number)).isEqualTo(RequestStatus.COUNTERPART_ACCEPTED);
    assertThat(events.stream(CounterpartReplied.class)).containsExactly(new CounterpartReplied(number, invited.counterpart(), CounterpartReply.ACCEPTED));
    assertThat(mails(number)).contains("request.counterpartReplied to suad@example.org");
    assertThat(codes(() -> answer.with(invited.counterpart(), AnswerInvitation.Answer.declines(DeclineReason.TIMING, null)))).containsExactly("request.repliedBefore");
  }

  @Test
  void aBodyWithoutAnyoneToWriteToIsReportedAndDeclinesWithAReasonOnly() {
    CaseNumber number = samples.accepted(association);
    InviteCounterpart.Invited invited = invite.to(number, people.organisation(Sector.GOVERNMENT), null, soon);
    assertThat(invited.written()).isFalse();
    assertThat(codes(() -> answer.with(invited.counterpart(), AnswerInvitation.Answer.declines(null, null)))).containsExactly("request.reasonMissing");
    assertThat(codes(() -> answer.with(invited.counterpart(), AnswerInvitation.Answer.declines(DeclineReason.OTHER, null)))).containsExactly("request.textMissing");
    answer.with(invited.counterpart(), AnswerInvitation.Answer.declines(DeclineReason.UNDER_STUDY, null));
    assertThat(status(number)).isEqualTo(RequestStatus.COUNTERPART_DECLINED);
  }

  @Test
  void silenceGivesWayToALateAnswerEvenWhenPreparationsHaveBegun() {
    CaseNumber number = samples.accepted(association);
    long silent = invite.to(number, people.organisation(Sector.GOVERNMENT), null, soon).counterpart();
    silence.of(silent);
    silence.of(silent);
    assertThat(status(number)).isEqualTo(RequestStatus.NO_REPLY);
    prepare.of(number);
    answer.with(silent, AnswerInvitation.Answer.accepts("منسق", "m@example.org"));
    assertThat(status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
    assertThat(counterparts.get(silent).reply()).isEqualTo(CounterpartReply.ACCEPTED);
  }

  @Test
  void nobodyInvitesTheirOwnSide() {
    CaseNumber number = samples.accepted(association);
    assertThat(codes(() -> invite.to(number, people.organisation(Sector.CIVIL_SOCIETY), null, soon))).containsExactly("request.sameSide");
  }

  @Test
  void theApplicantIsAlwaysSeatedAndNobodyMoreThanTwice() {
    CaseNumber number = samples.accepted(association);
    Seat applicant = new Seat(Constituency.CIVIL, association, "الجمعية");
    assertThat(codes(() -> formGroup.of(number, List.of(new Seat(Constituency.EXPERT, null, "خبيرة")), null))).containsExactly("request.applicantSeat");
    assertThat(codes(() -> formGroup.of(number, List.of(applicant, applicant, applicant), null))).containsExactly("request.tooManySeats");
    formGroup.of(number, List.of(applicant, applicant, new Seat(Constituency.EXPERT, null, "خبيرة")), null);
    assertThat(timeline.newestPublic(number, 1).get(0).facts()).containsEntry("civil", 2).containsEntry("experts", 1);
  }

  @Test
  void twoWhoWriteOnOnePartLoseNothing() {
    CaseNumber number = inPreparation();
    Brief.Text text = new Brief.Text("خلفية", "موقف", null, null, null);
    Brief first = writeBrief.save(number, BriefPart.APPLICANT, association, text, 0);
    assertThat(codes(() -> writeBrief.save(number, BriefPart.APPLICANT, association, text, 0))).containsExactly("request.briefChanged");
    writeBrief.save(number, BriefPart.APPLICANT, association, text, first.revision());
    issueBrief.of(number, BriefPart.APPLICANT, association);
    assertThat(codes(() -> writeBrief.save(number, BriefPart.APPLICANT, association, text, 2))).containsExactly("request.briefIssued");
    assertThat(events.stream(BriefIssued.class)).containsExactly(new BriefIssued(number, BriefPart.APPLICANT, association));
    assertThat(codes(() -> issueBrief.of(number, BriefPart.JOINT, null))).contains("request.textMissing");
  }

  @Test
  void aDialogueGoesFromItsPreparationToItsLessons() {
    CaseNumber number = inPreparation();
    CaseNumber session = files.open(CaseType.SESSION, LocalizedText.same("طاولة حوار"), "PLANNED", number);
    chooseFormat.of(number, DialogueFormat.ROUND_TABLE, Confidentiality.CHATHAM_HOUSE);
    schedule.on(number, session, soon);
    schedule.on(number, session, soon.plusDays(7));
    assertThat(sessions.of(number)).containsExactly(new DialogueSessions.Line(session, soon.plusDays(7)));
    held.of(number);
    document.of(number);
    CloseRequest.Closing closing = new CloseRequest.Closing(DialogueOutcome.PARTLY_AGREED, "دروس", Set.of("C1", "C2"), Set.of("C4"), "قوطع المتحدثون");
    assertThat(codes(() -> close.of(number, closing))).containsExactly("request.unpublished");
    publish.of(number);
    followUp.of(number, 4);
    assertThat(codes(() -> close.of(number, new CloseRequest.Closing(null, " ", Set.of(), Set.of(), null))))
        .containsExactlyInAnyOrder("request.noSuchChoice", "request.checklistMissing", "request.textMissing");
    close.of(number, closing);
    assertThat(closings.of(number)).contains(closing);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
  }

  @Test
  void whatIsNotPublishedSaysWhyInPublic() {
    CaseNumber number = inPreparation();
    chooseFormat.of(number, DialogueFormat.WRITTEN_EXCHANGE, Confidentiality.CLOSED);
    document.of(number);
    exempt.of(number, Exemption.ENDANGERS_PEOPLE);
    assertThat(timeline.newestPublic(number, 1)).extracting(Timeline.Entry::event).containsExactly("request.exempted");
  }

  @Test
  void whoWithdrawsAfterTheInvitationHasTheOtherSideTold() {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = samples.accepted(association);
    invite.to(number, ministry.organisation(), null, soon);
    withdraw.of(number, null);
    assertThat(status(number)).isEqualTo(RequestStatus.WITHDRAWN);
    assertThat(events.stream(RequestWithdrawn.class)).containsExactly(new RequestWithdrawn(number, RequestWithdrawn.Stage.AFTER_INVITATION));
    assertThat(mails(number)).anyMatch(mail -> mail.startsWith("request.withdrawnForCounterpart"));
    assertThat(codes(() -> withdraw.of(number, null))).containsExactly("request.status");
  }

  @Test
  void whoAskedTogetherGoesOnAfterAWithdrawalAndNobodyElse() {
    CaseNumber target = samples.accepted(people.organisation(Sector.CIVIL_SOCIETY));
    CaseNumber joining = samples.acknowledged(association);
    proposeMerge.of(joining, target);
    answerMerge.with(joining, true);
    merge.of(joining);
    withdraw.of(target, null);
    assertThat(codes(() -> takeOver.by(target, people.organisation(Sector.CIVIL_SOCIETY), "سعاد", "s@example.org"))).containsExactly("request.noCoApplicant");
    takeOver.by(target, association, "ليلى", "leila@example.org");
    assertThat(status(target)).isEqualTo(RequestStatus.ACCEPTED);
    assertThat(files.find(target).orElseThrow().isClosed()).isFalse();
    assertThat(requests.get(target).identity().organisation()).isEqualTo(association);
    suspend.of(target, SampleRequests.WHY);
    assertThat(mails(target)).contains("request.suspended to leila@example.org");
  }

  @Test
  void anAnswerToARequestThatHasEndedChangesNothing() {
    CaseNumber number = samples.accepted(association);
    long invited = invite.to(number, people.organisation(Sector.GOVERNMENT), null, soon).counterpart();
    prepare.of(number);
    withdraw.of(number, null);
    assertThat(codes(() -> answer.with(invited, AnswerInvitation.Answer.accepts("منسق", "m@example.org")))).containsExactly("request.status");
    assertThat(counterparts.get(invited).reply()).isEqualTo(CounterpartReply.NONE);
  }

  @Test
  void aPauseAndACancellationSayWhyInPublic() {
    CaseNumber number = samples.accepted(association);
    suspend.of(number, SampleRequests.WHY);
    assertThat(timeline.newestPublic(number, 1).get(0).facts()).containsEntry("reason", SampleRequests.WHY);
    resume.of(number);
    assertThat(status(number)).isEqualTo(RequestStatus.ACCEPTED);
    cancel.of(number, SampleRequests.WHY);
    assertThat(requests.get(number).course().reason()).isEqualTo(SampleRequests.WHY);
    assertThat(events.stream(RequestSuspended.class)).hasSize(1);
    assertThat(events.stream(RequestResumed.class)).hasSize(1);
    assertThat(events.stream(RequestCancelled.class)).hasSize(1);
  }

  @Test
  void clocksStandStillInAPauseRunFasterWhenUrgentAndStopAtTheEnd() {
    CaseNumber number = samples.acknowledged(association);
    CaseClock clock = clocks.start(number, "REQ_DECISION", null);
    suspend.of(number, SampleRequests.WHY);
    assertThat(board.open(number)).extracting(CaseClock::frozenAt).doesNotContainNull();
    resume.of(number);
    urgency.of(number);
    assertThat(board.open(number)).singleElement().satisfies(urgent -> assertThat(urgent.dueAt()).isBefore(clock.dueAt()));
    cancel.of(number, SampleRequests.WHY);
    assertThat(board.open(number)).isEmpty();
  }

  @Test
  void aBreachIsReportedLookedIntoAndNotPublic() {
    CaseNumber number = samples.accepted(association);
    long breach = report.of(number, "مقاطعة متكررة للمتحدثين");
    settle.with(breach, "نُبّه المعنيون");
    assertThat(aside.breaches(number)).extracting(Sidelights.Breach::finding).containsExactly("نُبّه المعنيون");
    assertThat(timeline.newestPublic(number, 20)).extracting(Timeline.Entry::event).noneMatch(event -> event.startsWith("request.breach"));
    urgency.of(number);
    assertThat(requests.get(number).handling().priority()).isEqualTo(Priority.URGENT);
  }

  private CaseNumber inPreparation() {
    CaseNumber number = samples.accepted(association);
    prepare.of(number);
    return number;
  }

  private RequestStatus status(CaseNumber number) {
    RequestStatus status = requests.get(number).status();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo(status.name());
    return status;
  }

  private List<String> mails(CaseNumber number) {
    return db.sql("select m.template, o.address from mailing m join outbox_mail o on o.mailing_id = m.id where m.case_number = ? order by o.id").param(number.value())
        .query((row, n) -> row.getString("template") + " to " + row.getString("address")).list();
  }

  private String facts(CaseNumber number, String template) {
    return db.sql("select facts from mailing where case_number = ? and template = ?").params(number.value(), template).query(String.class).single();
  }

  private static List<String> codes(ThrowingCallable doing) {
    List<String> codes = new ArrayList<>();
    assertThatThrownBy(doing).isInstanceOfSatisfying(Refused.class, refused -> refused.refusals().stream().map(Refusal::code).forEach(codes::add));
    return codes;
  }
}
