package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.AnswerInvitation.Answer;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.ReplyFigures;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.ResumeRequest;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.SuspendRequest;
import org.sharaka.dialogues.WithdrawRequest;
import org.sharaka.dialogues.intake.AttachmentsReceived;
import org.sharaka.dialogues.intake.JudgeAttachments;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.documents.Visibility;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.MailingSettled;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.ReplaceOrganisation;
import org.sharaka.support.Partners;
import org.sharaka.support.Partners.Partner;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.support.Visitor;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What goes wrong with a request beside its way, and what is done about it. */
@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RequestRulesProcessTest {

  static final LocalizedText WHY = new LocalizedText("سبب يقرؤه الجميع", "A reason for everyone to read");
  static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", "secretariat");

  @Autowired MockMvc web;
  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired SomePeople people;
  @Autowired SampleRequests samples;
  @Autowired AnswerInvitation answer;
  @Autowired Counterparts counterparts;
  @Autowired ReplyFigures figures;
  @Autowired SuspendRequest suspend;
  @Autowired ResumeRequest resume;
  @Autowired WithdrawRequest withdraw;
  @Autowired ReplaceOrganisation replace;
  @Autowired Register register;
  @Autowired Timeline timeline;
  @Autowired TaskInbox inbox;
  @Autowired JudgeAttachments judge;
  @Autowired DocumentSecrecy secrecy;
  @Autowired Documents documents;
  @Autowired UploadDocument uploads;
  @Autowired ApplicationEventPublisher events;
  @Autowired JdbcClient db;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  Partner ngo;
  Partner ministry;

  @BeforeEach
  void bothSides() {
    ngo = partners.ngo();
    ministry = partners.ministry();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatABodyAnswersWhileTheRequestRestsIsKeptAndCountsWhenItGoesOn() {
    CaseNumber number = invited(ministry.organisation());
    suspend.of(number, WHY);
    play.work(number);
    answer.with(invitation(number).id(), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.SUSPENDED);
    assertThat(invitation(number).reply()).isEqualTo(CounterpartReply.ACCEPTED);
    resume.of(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_ACCEPTED);
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void whoeverAskedTooIsWrittenToAndGoesOnWithTheRequestOnItsPage() throws Exception {
    Partner friend = partners.ngo();
    CaseNumber number = play.submitted(ngo.organisation());
    together(number, friend);
    withdraw.of(number, null);
    play.work(number);
    assertThat(play.mails(number)).contains("request.takeOver");
    assertThat(page("/my", friend)).contains("متابعة طلب سحبه مقدمه");
    assertThat(page("/requests/" + number, friend)).contains("/requests/" + number + "/take-over", "من شاركوا في تقديم الطلب").doesNotContain("لا أحد بعد الآن");
    assertThat(page("/requests/" + number, ngo)).doesNotContain("/take-over");
    takeOver(number, ngo, "أحمد").andExpect(status().isNotFound());
    takeOver(number, partners.ngo(), "أحمد").andExpect(status().isNotFound());
    takeOver(number, friend, "").andExpect(status().isUnprocessableEntity());
    takeOver(number, friend, "أحمد").andExpect(status().is3xxRedirection());
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
    assertThat(play.applicant(number)).isEqualTo(friend.organisation());
  }

  @Test
  void afterFiveWorkingDaysAWithdrawalStandsAndNobodyTakesItOver() throws Exception {
    Partner friend = partners.ngo();
    CaseNumber number = play.submitted(ngo.organisation());
    together(number, friend);
    withdraw.of(number, null);
    play.work(number);
    play.later(number, 9);
    assertThat(play.ended(number, "withdrawalDone")).isTrue();
    assertThat(page("/requests/" + number, friend)).contains("لا أحد بعد الآن").doesNotContain("/take-over");
    takeOver(number, friend, "أحمد").andExpect(status().isUnprocessableEntity());
    assertThat(play.status(number)).isEqualTo(RequestStatus.WITHDRAWN);
  }

  @Test
  void whereNobodyAskedTooAWithdrawalStandsAtOnce() {
    CaseNumber number = play.submitted(ngo.organisation());
    withdraw.of(number, null);
    play.work(number);
    assertThat(play.mails(number)).doesNotContain("request.takeOver");
    assertThat(play.ended(number, "withdrawalDone")).isTrue();
  }

  @Test
  void aReplyThatCameByLetterIsEnteredOnTheDesk() throws Exception {
    CaseNumber number = invited(ministry.organisation());
    String place = "/desk/requests/" + number + "/replies/" + invitation(number).id();
    assertThat(web.perform(get(place).with(SECRETARIAT)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("قيد رد ورد بخطاب");
    web.perform(get(place.replace(number.value(), "REQ-2020-0001")).with(SECRETARIAT)).andExpect(status().isNotFound());
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("reply", "DECLINED").param("reason", "TIMING")).andExpect(status().isUnprocessableEntity());
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("letter", "2026/99").param("reply", "DECLINED")).andExpect(status().isUnprocessableEntity());
    assertThat(invitation(number).takesReply()).isTrue();
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("letter", "2026/99").param("reply", "DECLINED").param("reason", "TIMING"))
        .andExpect(status().is3xxRedirection());
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.COUNTERPART_DECLINED);
    assertThat(play.mails(number)).contains("request.counterpartReplied");
    assertThat(timeline.newest(number, 5)).anySatisfy(entry -> assertThat(entry.facts()).containsEntry("letter", "2026/99"));
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("letter", "2026/99").param("reply", "DECLINED").param("reason", "TIMING"))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void theSuccessorOfADissolvedBodyAnswersInItsPlace() throws Exception {
    CaseNumber number = invited(ministry.organisation());
    Partner successor = partners.ministry();
    web.perform(get("/requests/" + number).with(successor.signedIn())).andExpect(status().isOk());
    assertThat(page("/requests/" + number, successor)).doesNotContain("/invitation");
    String place = "/desk/register/organisations/" + ministry.organisation() + "/successor";
    web.perform(post(place).with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("successor", String.valueOf(ngo.organisation()))).andExpect(status().isUnprocessableEntity());
    web.perform(post(place).with(SECRETARIAT).with(csrf()).param("successor", String.valueOf(successor.organisation()))).andExpect(status().is3xxRedirection());
    assertThat(invitation(number).organisation()).isEqualTo(successor.organisation());
    assertThat(play.mails(number)).contains("request.succession", "request.successionForCounterpart");
    assertThat(page("/requests/" + number, successor)).contains("/requests/" + number + "/invitation");
    answer.with(invitation(number).id(), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void whereTheSuccessorWasInvitedTooOneAnswerIsEnough() {
    Partner successor = partners.ministry();
    CaseNumber number = play.accepted(ngo.organisation());
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation()), String.valueOf(successor.organisation())),
        "letterNumber", "2026/18"));
    replace.handle(ministry.organisation(), successor.organisation());
    play.work(number);
    assertThat(counterparts.of(number)).extracting(Counterpart::reply).containsExactlyInAnyOrder(CounterpartReply.OTHER_BODY, CounterpartReply.NONE);
    answer.with(counterparts.find(number, successor.organisation()).orElseThrow().id(), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.IN_PREPARATION);
  }

  @Test
  void theSuccessorIsOfTheSameSectorAndAnotherBody() {
    assertThatThrownBy(() -> replace.handle(ministry.organisation(), ministry.organisation())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> replace.handle(ministry.organisation(), null)).isInstanceOf(Refused.class);
  }

  @Test
  void declinesAreCountedForEachBodyAndStayCountedWhenItIsInvitedAgain() throws Exception {
    CaseNumber number = invited(ministry.organisation());
    answer.with(invitation(number).id(), Answer.declines(DeclineReason.UNDER_STUDY, null));
    play.work(number);
    assertThat(line().invited()).isEqualTo(1);
    play.votes(number, "OTHER_BODY");
    play.does("secretariat", number, "decideWithoutCounterpart", Map.of("reasonAr", "يُدعى من جديد"));
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation())), "letterNumber", "2026/18"));
    assertThat(line().of(CounterpartReply.NONE)).isEqualTo(1);
    answer.with(invitation(number).id(), Answer.accepts("سعيد", "said@example.org"));
    assertThat(line().of(CounterpartReply.DECLINED)).isEqualTo(1);
    assertThat(line().because(DeclineReason.UNDER_STUDY)).isEqualTo(1);
    assertThat(line().of(CounterpartReply.ACCEPTED)).isEqualTo(1);
    String name = register.organisation(ministry.organisation()).orElseThrow().name().ar();
    assertThat(open("/dialogues/replies")).contains(name, "الموضوع قيد الدراسة");
    assertThat(open("/open-data/dialogue-replies.csv")).contains(code(ministry.organisation()) + "," + name);
    assertThat(open("/open-data/dialogue-replies.json")).contains("\"code\":\"" + code(ministry.organisation()) + "\"");
  }

  @Test
  void silenceGivesWayToALateAnswerAlsoInTheFigures() {
    CaseNumber number = invited(ministry.organisation());
    play.later(number, 16);
    play.later(number, 10);
    assertThat(line().of(CounterpartReply.NO_REPLY)).isEqualTo(1);
    answer.with(invitation(number).id(), Answer.declines(DeclineReason.TIMING, null));
    assertThat(line().of(CounterpartReply.NO_REPLY)).isZero();
    assertThat(line().of(CounterpartReply.DECLINED)).isEqualTo(1);
  }

  @Test
  void whatNoMailCanCarryIsBroughtByTheSecretariatAndTheRequestGoesOn() {
    CaseNumber number = samples.ofGuest().number();
    db.sql("update request_application set email = 'not an address' where number = ?").param(number.value()).update();
    play.work(number);
    assertThat(play.tasks(number)).containsExactly("reviewIntake", "writeByHand");
    assertThatThrownBy(() -> play.does("secretariat", number, "writeByHand", Map.of())).isInstanceOf(Refused.class);
    play.does("secretariat", number, "writeByHand", Map.of("how", "سُلّمت باليد في 3 مارس"));
    assertThat(timeline.newest(number, 5)).anySatisfy(entry -> assertThat(entry.facts()).containsEntry("how", "سُلّمت باليد في 3 مارس"));
    play.review(number, Map.of("result", "COMPLETE"));
    assertThat(play.status(number)).isEqualTo(RequestStatus.UNDER_SCREENING);
  }

  @Test
  void nobodyIsAskedToBringALetterToSomebodyWhoWasErased() {
    CaseNumber number = samples.ofGuest().number();
    play.work(number);
    long mailing = db.sql("select max(id) from mailing where case_number = ?").param(number.value()).query(Long.class).single();
    db.sql("update outbox_mail set status = 'FAILED', address = 'p-1-mail@erased.invalid', facts = '{}' where mailing_id = ?").param(mailing).update();
    events.publishEvent(new MailingSettled(mailing, number, "request.receipt"));
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void whatCameWithARequestIsForFewUntilItWasLookedThrough() throws Exception {
    CaseNumber number = withFiles("كشف.pdf", "خطاب.pdf", "صور.pdf");
    assertThat(play.tasks(number)).contains("reviewAttachments");
    List<StoredDocument> files = judge.open(number);
    StoredDocument list = files.get(0);
    for (String group : List.of("coordination-committee", "manager", "auditor")) {
      web.perform(get("/desk/documents/" + list.id()).with(Visitor.as(group, group))).andExpect(status().isForbidden());
    }
    for (String group : List.of("legal", "comms", "project-manager")) {
      web.perform(get("/desk/documents/" + list.id()).with(Visitor.as(group, group))).andExpect(status().isNotFound());
    }
    for (String group : List.of("dpo", "secretariat")) {
      web.perform(get("/desk/documents/" + list.id()).with(Visitor.as(group, group))).andExpect(status().isOk());
    }
    web.perform(get("/desk/cases/" + number + "/documents").with(Visitor.as("dpo", "dpo"))).andExpect(status().isOk());
    web.perform(get("/desk/cases/" + number).with(Visitor.as("dpo", "dpo"))).andExpect(status().isNotFound());
    assertThat(web.perform(get("/desk/cases/" + number + "/documents").with(Visitor.as("auditor", "auditor"))).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8)).contains("مقيدة").doesNotContain("/desk/documents/" + list.id());
    web.perform(get("/requests/" + number + "/documents/" + list.id())).andExpect(status().isNotFound());
    assertThatThrownBy(() -> documents.publish(List.of(list.id()))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> judged(number, files, "CLEAN", "REDACTED", "RESTRICTED")).as("no redacted version yet").isInstanceOf(Refused.class);
    StoredDocument redacted = upload(number, files.get(1).title().ar(), "%PDF-1.4\nبلا أسماء\n%%EOF");
    judged(number, files, "CLEAN", "REDACTED", "RESTRICTED");
    opens(list, 200);
    opens(files.get(1), 403);
    opens(redacted, 200);
    opens(files.get(2), 403);
    documents.publish(List.of(redacted.id()));
    assertThat(play.tasks(number)).containsExactly("reviewIntake");
  }

  @Test
  void whatTheSecretariatAddsToARequestOnPaperIsLookedThroughTogether() throws Exception {
    CaseNumber number = samples.onPaper(ngo.organisation());
    play.work(number);
    assertThat(play.tasks(number)).doesNotContain("reviewAttachments");
    add(number, "secretariat", "كشف الأسماء", "أسماء");
    add(number, "secretariat", "صور", "وجوه");
    assertThat(play.tasks(number)).filteredOn("reviewAttachments"::equals).hasSize(1);
    List<StoredDocument> files = judge.open(number);
    assertThat(files).extracting(StoredDocument::visibility).containsExactly(Visibility.RESTRICTED, Visibility.RESTRICTED);
    opens(files.get(0), 403);
    assertThatThrownBy(() -> judged(number, files.subList(0, 1), "CLEAN")).as("the other was not looked at").isInstanceOf(Refused.class);
    add(number, "dpo", "كشف الأسماء", "بلا أسماء");
    judged(number, files, "REDACTED", "RESTRICTED");
    assertThat(judge.open(number)).as("what stays restricted is not asked for again").isEmpty();
    StoredDocument redacted = documents.of(number).stream().filter(one -> one.version() == 2).findFirst().orElseThrow();
    opens(redacted, 200);
    opens(files.get(0), 403);
  }

  @Test
  void whatTheHouseAddsAfterwardsNeedsNoReview() throws Exception {
    CaseNumber number = samples.onPaper(ngo.organisation());
    samples.accept(number);
    add(number, "secretariat", "مخرجات", "مخرجات الحوار");
    CaseNumber portal = play.submitted(ngo.organisation());
    add(portal, "secretariat", "مذكرة", "مذكرة داخلية");
    assertThat(judge.open(number)).isEmpty();
    assertThat(judge.open(portal)).isEmpty();
  }

  private void add(CaseNumber number, String group, String title, String text) throws Exception {
    MockMultipartFile file = new MockMultipartFile("file", "file.pdf", "application/pdf", ("%PDF-1.4\n" + text + "\n%%EOF").getBytes(StandardCharsets.UTF_8));
    web.perform(multipart("/desk/cases/" + number + "/documents").file(file).param("title", title).param("kind", "OTHER").param("language", "AR")
        .with(Visitor.as(group, group)).with(csrf())).andExpect(status().is3xxRedirection());
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, "letterByHand");
    flows.coverAll(repository, "attachmentReview");
  }

  /** As the form hands them over. */
  private CaseNumber withFiles(String... names) {
    CaseNumber number = play.submitted(ngo.organisation());
    secrecy.restrict(Arrays.stream(names).map(name -> upload(number, name, "%PDF-1.4\n" + name + "\n%%EOF").id()).toList());
    events.publishEvent(new AttachmentsReceived(number));
    return number;
  }

  private StoredDocument upload(CaseNumber number, String title, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return uploads.upload(new UploadDocument.Upload(number, DocumentKind.OTHER, title, null, Language.AR, "file.pdf", bytes.length, new ByteArrayResource(bytes)));
  }

  private void judged(CaseNumber number, List<StoredDocument> files, String... verdicts) {
    play.does("dpo", number, "reviewAttachments", Map.of("files", IntStream.range(0, files.size())
        .mapToObj(i -> Map.of("id", String.valueOf(files.get(i).id()), "file", files.get(i).fileName(), "verdict", verdicts[i])).toList()));
  }

  private void opens(StoredDocument document, int expected) throws Exception {
    web.perform(get("/desk/documents/" + document.id()).with(Visitor.as("auditor", "auditor"))).andExpect(status().is(expected));
  }

  private CaseNumber invited(long body) {
    CaseNumber number = play.accepted(ngo.organisation());
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(body)), "letterNumber", "2026/17"));
    return number;
  }

  private Counterpart invitation(CaseNumber number) {
    return counterparts.of(number).get(0);
  }

  private ReplyFigures.Line line() {
    return figures.all().stream().filter(one -> one.code().equals(code(ministry.organisation()))).findFirst().orElseThrow();
  }

  private void together(CaseNumber number, Partner friend) {
    db.sql("insert into request_co_applicant (number, organisation_id, name) values (?, ?, 'شريك')").params(number.value(), friend.organisation()).update();
  }

  private ResultActions takeOver(CaseNumber number, Partner by, String lead) throws Exception {
    return web.perform(post("/requests/" + number + "/take-over").with(by.signedIn()).with(csrf()).param("representative", lead).param("email", "ahmed@example.org"));
  }

  private String code(long organisation) {
    return db.sql("select code from organisation where id = ?").param(organisation).query(String.class).single();
  }

  private String page(String place, Partner visitor) throws Exception {
    return web.perform(get(place).with(visitor.signedIn())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String open(String place) throws Exception {
    return web.perform(get(place)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
