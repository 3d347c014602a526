package org.sharaka.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.sharaka.agreements.AgreementBoard;
import org.sharaka.agreements.AgreementStatus;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Questions;
import org.sharaka.dialogues.RequestBoard;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.gatherings.CertificateKind;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.ItemKind;
import org.sharaka.gatherings.Participants;
import org.sharaka.gatherings.TrainingSeats;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.MemberRegister;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.PhaseStatus;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.recommendations.RecommendationBoard;
import org.sharaka.recommendations.RecommendationFigures;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What a visitor finds after the first start of the demo. */
@SpringBootTest(properties = "sharaka.demo-stories=true")
@ActiveProfiles({"demo", "test"})
@AutoConfigureMockMvc
class DemoStoriesTest {

  private static final RequestBoard.Wanted EVERY_REQUEST = new RequestBoard.Wanted("", Set.of(), null, null, null, false);

  @Autowired ProjectBoard board;
  @Autowired TaskInbox inbox;
  @Autowired Contacts contacts;
  @Autowired Surveys surveys;
  @Autowired CompileResults results;
  @Autowired Guides guides;
  @Autowired IntendedUses uses;
  @Autowired Consultations consultations;
  @Autowired CommentFigures comments;
  @Autowired RecommendationBoard recommendations;
  @Autowired RecommendationFigures figures;
  @Autowired RecommendationSheet sheets;
  @Autowired RuntimeService runtime;
  @Autowired AdjustableClock clock;
  @Autowired RequestBoard requests;
  @Autowired Requests dialogues;
  @Autowired Questions questions;
  @Autowired Counterparts counterparts;
  @Autowired Gatherings gatherings;
  @Autowired Mandates mandates;
  @Autowired MemberRegister members;
  @Autowired AgreementBoard agreements;
  @Autowired WorkingCalendar calendar;
  @Autowired DemoStories stories;
  @Autowired MockMvc web;
  @Autowired TrainingSeats seats;
  @Autowired GuestList guests;
  @Autowired Participants participants;
  @Autowired Events events;
  @Autowired ForumPapers papers;
  @Autowired Certificates certificates;
  @Autowired JdbcClient db;

  @Test
  void fourProjectsStandInFourStates() {
    assertThat(board.page("", List.of(), null, 10)).extracting(ProjectBoard.Line::status)
        .containsExactlyInAnyOrder(ProjectStatus.CANCELLED, ProjectStatus.COMPLETED, ProjectStatus.ON_HOLD, ProjectStatus.ACTIVE);
    assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
  }

  @Test
  void theLateOneHasTheFiguresOfItsStory() {
    ProjectBoard.Line late = one(ProjectStatus.ACTIVE);
    assertThat(late.current().orElseThrow().key()).isEqualTo(PhaseKey.FEEDBACK);
    assertThat(late.phases().get(1).phase().iteration()).isEqualTo(2);
    var outcomes = contacts.outcomes(late.number());
    assertThat(conversations(outcomes, ContactKind.INTERVIEW)).isEqualTo(17);
    assertThat(conversations(outcomes, ContactKind.PHONE)).isEqualTo(26);
    var rates = results.rates(surveys.of(late.number()).get(0).number());
    assertThat(rates.rr1()).isEqualTo(0.45);
    assertThat(rates.rr2()).isEqualTo(0.525);
    var figures = comments.of(consultations.latest(guides.ofProject(late.number()).orElseThrow().number()).orElseThrow().id());
    assertThat(figures.total()).isEqualTo(23);
    assertThat(figures.total() - figures.open()).isEqualTo(14);
    List<TaskInbox.Line> tasks = inbox.open(late.number(), Locale.forLanguageTag("ar"));
    assertThat(tasks).extracting(TaskInbox.Line::task).containsExactlyInAnyOrder("disposeComments", "handleDelay", "assessScopeChange");
    assertThat(tasks).allSatisfy(task -> assertThat(task.due()).isBefore(clock.instant()));
  }

  @Test
  void theAdoptedOneIsInTheFirstYearOfItsPlan() {
    ProjectBoard.Line adopted = one(ProjectStatus.COMPLETED);
    assertThat(adopted.phases()).allSatisfy(line -> assertThat(line.phase().status()).isEqualTo(PhaseStatus.COMPLETED));
    Guide guide = guides.ofProject(adopted.number()).orElseThrow();
    assertThat(guide.adopted().orElseThrow().adoption().binding()).isFalse();
    assertThat(uses.figures(guide.number())).extracting(IntendedUses.Figures::confirmed, IntendedUses.Figures::unconfirmed).containsExactly(4, 1);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("implementationPlan").processInstanceBusinessKey(adopted.number().value()).count()).isOne();
  }

  @Test
  void recommendationsShowEachThingThatCanBecomeOfThem() {
    Map<RecommendationStatus, Long> lines = recommendations.page(RecommendationBoard.Filter.everything(false), 0, 50).stream()
        .collect(Collectors.groupingBy(RecommendationBoard.Line::status, Collectors.counting()));
    assertThat(lines).containsOnly(entry(RecommendationStatus.VERIFIED, 6L), entry(RecommendationStatus.IN_PROGRESS, 9L), entry(RecommendationStatus.REJECTED, 3L),
        entry(RecommendationStatus.NOT_APPLICABLE, 1L), entry(RecommendationStatus.NO_REPLY, 1L), entry(RecommendationStatus.AWAITING_ANSWER, 2L),
        entry(RecommendationStatus.DRAFT, 1L));
  }

  @Test
  void thePublicTrackerTellsHowManyOfThemWereAcceptedAndCarriedOut() throws Exception {
    assertThat(shown("/recommendations?lang=en")).contains("22 recommendations; 19 answered", "78.9%", "15 of 19 answered were accepted", "40.0%",
        "6 of 15 accepted were carried out and verified");
    assertThat(shown("/recommendations?lang=ar")).contains("22 توصية، رُدّ على 19 منها", "78.9%", "قُبل 15 من 19 رُدّ عليها", "40.0%",
        "نُفذ 6 من 15 مقبولة، بعد التحقق");
    assertThat(figures.from(request("Disability law: accessibility of public buildings"))).extracting(RecommendationFigures.Figures::amount,
        RecommendationFigures.Figures::verified).containsExactly(4, 1);
  }

  @Test
  void requestsForDialogueStandWhereTheirStoriesLeftThem() {
    assertThat(requests.page(EVERY_REQUEST, null, 50)).extracting(line -> line.title().in(Language.EN), RequestBoard.Line::status).containsExactlyInAnyOrder(
        tuple("Disability law: accessibility of public buildings", RequestStatus.FOLLOW_UP),
        tuple("Protection of the minor during questioning: joint procedure", RequestStatus.HELD),
        tuple("Review of legal texts discriminating by gender", RequestStatus.IN_PREPARATION),
        tuple("Addiction recovery: referral path schools–centres", RequestStatus.SCHEDULED),
        tuple("Citizenship in curricula: student dialogue council", RequestStatus.COUNTERPART_DECLINED),
        tuple("Legal framework and insurance for volunteers", RequestStatus.IN_PREPARATION),
        tuple("Accessibility of public buildings for persons with disabilities", RequestStatus.MERGED),
        tuple("Individual complaint", RequestStatus.REDIRECTED),
        tuple("Commercial promotion", RequestStatus.REJECTED),
        tuple("Safe school transport", RequestStatus.INFO_REQUESTED),
        tuple("Remote work for mothers", RequestStatus.WITHDRAWN),
        tuple("Funding and premises of professional associations", RequestStatus.SCHEDULED));
  }

  @Test
  void whatIsAwaitedInThemLiesAhead() {
    LocalDate today = calendar.today();
    assertThat(questions.open(request("Safe school transport")).orElseThrow().until()).isEqualTo(calendar.plus(today, 3));
    assertThat(dialogues.get(request("Commercial promotion")).course().appealUntil()).isAfter(today);
    assertThat(counterparts.of(request("Review of legal texts discriminating by gender"))).extracting(Counterpart::reply)
        .containsExactlyInAnyOrder(CounterpartReply.ACCEPTED, CounterpartReply.NO_REPLY);
    assertThat(session("Funding and premises of professional associations").moves()).isOne();
    assertThat(session("Funding and premises of professional associations").arrangement().schedule().first()).isAfter(today);
    assertThat(dialogues.get(request("Funding and premises of professional associations")).course().sessionOn()).as("the day of the second call").isAfter(today);
    assertThat(session("Addiction recovery: referral path schools–centres").arrangement().schedule().first()).isEqualTo(calendar.plus(today, 6));
  }

  @Test
  void theRecommendationsOfAPublishedDialogueAreAnsweredAndItsEvaluationIsOpen() {
    CaseNumber buildings = request("Disability law: accessibility of public buildings");
    assertThat(sheets.publishedFrom(buildings)).extracting(sheet -> sheet.recommendation().status()).containsExactly(RecommendationStatus.IN_PROGRESS,
        RecommendationStatus.IN_PROGRESS, RecommendationStatus.VERIFIED, RecommendationStatus.REJECTED);
    assertThat(surveys.of(buildings)).singleElement().satisfies(survey -> assertThat(survey.isAnswerableAt(clock.instant())).isTrue());
    assertThat(inbox.open(request("Legal framework and insurance for volunteers"), Locale.forLanguageTag("ar"))).extracting(TaskInbox.Line::task)
        .containsExactly("formGroup");
  }

  @Test
  void aTrainingIsOverAndWhoPassedHoldsACertificateThatAnyoneCanCheck() throws Exception {
    CaseNumber training = standalone("TRN");
    assertThat(seats.of(training)).isEqualTo(new TrainingSeats.Count(30, 4, 12, 30));
    assertThat(guests.count(training, GuestList.Wanted.ALL)).isEqualTo(34);
    assertThat(participants.of(training)).filteredOn(one -> one.attendance() >= 0.8).hasSize(27);
    assertThat(certificates.count(training)).containsOnly(entry(CertificateKind.COMPLETION, 24), entry(CertificateKind.ATTENDANCE, 3));
    assertThat(shown("/verify/" + certificates.of(training).get(0).serial())).contains("الاستثمار الاجتماعي");
  }

  @Test
  void aForumWasHeldItsPapersStandOnItsProgrammeAndItsRecommendationsAreFollowed() throws Exception {
    CaseNumber forum = standalone("EVT");
    Gathering held = gatherings.get(forum);
    assertThat(held.status()).isEqualTo(GatheringStatus.HELD);
    assertThat(held.arrangement().schedule().days()).hasSize(3);
    assertThat(events.terms(forum).forum().edition()).isOne();
    assertThat(gatherings.agenda(forum).items()).filteredOn(item -> item.kind() == ItemKind.SESSION && item.day().equals(held.arrangement().schedule().first())).hasSize(2);
    assertThat(papers.of(forum)).extracting(ForumPaper::isAccepted).containsExactlyInAnyOrder(true, true, true, true, true, false);
    assertThat(guests.count(forum, new GuestList.Wanted(null, GuestReply.ACCEPTED, null))).isEqualTo(120);
    assertThat(guests.turnout(forum).heads()).isEqualTo(96);
    assertThat(figures.from(forum)).extracting(RecommendationFigures.Figures::amount, RecommendationFigures.Figures::answered, RecommendationFigures.Figures::verified)
        .containsExactly(6, 5, 2);
    assertThat(shown("/events/" + forum + "?lang=ar")).contains("المقر المشترك؛ دراسة جدوى", "ترجمة التوصيات");
  }

  @Test
  void twoAssociationsApplyForMembership() {
    assertThat(members.page(null, 0, 10)).extracting(line -> line.name().in(Language.EN), MemberRegister.Line::status).containsExactlyInAnyOrder(
        tuple("Basira Association for the Blind (demo)", MembershipStatus.COMMITTEE),
        tuple("Mubadiroon Youth Team (demo)", MembershipStatus.INFO_REQUESTED));
  }

  @Test
  void oneMemorandumEndsSoonOneIsNegotiatedAndOneAgreementRanOut() {
    assertThat(agreements.page(AgreementBoard.Filter.everything(), 0, 10)).extracting(line -> line.title().in(Language.EN), AgreementBoard.Line::status)
        .containsExactlyInAnyOrder(tuple("Memorandum on joint work and quality initiatives for society", AgreementStatus.EXPIRING),
            tuple("Memorandum on the quality of work and projects of the non-profit sector", AgreementStatus.NEGOTIATION),
            tuple("Agreement on beautifying public squares, markets and schools", AgreementStatus.EXPIRED));
    assertThat(agreements.page(AgreementBoard.Filter.everything(), 0, 1)).extracting(AgreementBoard.Line::endsOn).first()
        .satisfies(end -> assertThat(ChronoUnit.DAYS.between(calendar.today(), end)).isBetween(44L, 46L));
  }

  @Test
  void whoActsForAPartnerFindsTheirOwnCases() {
    assertThat(titlesOf(dialogues.ofOrganisation(organisation("ngo"))))
        .containsExactlyInAnyOrder("Safe school transport", "Disability law: accessibility of public buildings");
    assertThat(counterparts.ofOrganisations(mandates.organisationsOf("ministry"))).extracting(invited -> dialogues.get(invited.request()).title().in(Language.EN))
        .containsExactlyInAnyOrder("Funding and premises of professional associations", "Disability law: accessibility of public buildings");
  }

  @Test
  void aSecondStartTellsNothingTwice() {
    int told = requests.count(EVERY_REQUEST);
    stories.start();
    assertThat(requests.count(EVERY_REQUEST)).isEqualTo(told);
  }

  @Test
  void nothingOfTheStoriesFailed() {
    assertThat(runtime.createIncidentQuery().list()).isEmpty();
    assertThat(board.page("", List.of(), null, 10).stream().map(line -> line.title().in(Language.EN)).collect(Collectors.toSet())).hasSize(4);
  }

  private String shown(String page) throws Exception {
    return web.perform(get(page)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private CaseNumber request(String title) {
    return requests.page(EVERY_REQUEST, null, 50).stream().filter(line -> title.equals(line.title().in(Language.EN))).findFirst().orElseThrow().number();
  }

  private Gathering session(String title) {
    return gatherings.of(request(title), GatheringKind.SESSION).get(0);
  }

  /** The one that serves no project and no request. */
  private CaseNumber standalone(String prefix) {
    return db.sql("select number from gathering where project is null and number like ?").param(prefix + "-%").query((row, n) -> new CaseNumber(row.getString(1))).single();
  }

  private long organisation(String account) {
    return mandates.organisationsOf(account).iterator().next();
  }

  private static List<String> titlesOf(List<DialogueRequest> requests) {
    return requests.stream().map(request -> request.title().in(Language.EN)).toList();
  }

  private ProjectBoard.Line one(ProjectStatus status) {
    return board.page("", List.of(status), null, 10).get(0);
  }

  private static int conversations(java.util.Map<ContactKind, java.util.Map<org.sharaka.stakeholders.contacts.ContactOutcome, Integer>> outcomes, ContactKind kind) {
    return outcomes.get(kind).entrySet().stream().filter(e -> e.getKey().isConversation()).mapToInt(java.util.Map.Entry::getValue).sum();
  }
}
