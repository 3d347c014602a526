package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.sharaka.dialogues.CancelRequest;
import org.sharaka.dialogues.CloseRequest;
import org.sharaka.dialogues.Closings;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.ResumeRequest;
import org.sharaka.dialogues.SuspendRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.AnswerRecommendation;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.SteerRecommendation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.Partners.Partner;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.surveys.AnswerSurvey;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.workflow.tasks.OpenedForms;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DialogueOutcomeProcessTest {

  @Autowired RequestPlay play;
  @Autowired Partners partners;
  @Autowired AnswerInvitation answer;
  @Autowired Counterparts counterparts;
  @Autowired Recommendations recommendations;
  @Autowired AnswerRecommendation says;
  @Autowired SteerRecommendation steer;
  @Autowired SuspendRequest suspend;
  @Autowired ResumeRequest resume;
  @Autowired CancelRequest cancel;
  @Autowired Closings closings;
  @Autowired Surveys surveys;
  @Autowired SampleSurveys samples;
  @Autowired AnswerSurvey answers;
  @Autowired Mandates mandates;
  @Autowired Register register;
  @Autowired JdbcClient db;
  @Autowired Timeline timeline;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired Office office;
  @Autowired TaskInbox inbox;
  @Autowired OpenedForms opened;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  Partner ngo;
  Partner ministry;
  CaseNumber number;

  @BeforeEach
  void aDialogueIsDocumented() {
    ngo = partners.ngo();
    ministry = partners.ministry();
    number = play.accepted(ngo.organisation());
    play.does("secretariat", number, "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry.organisation())), "letterNumber", "2026/17"));
    answer.with(counterparts.of(number).get(0).id(), Answer.accepts("سعيد", "said@example.org"));
    play.work(number);
    play.does("secretariat", number, "formGroup", Map.of("affectedSeated", true, "seats", List.of(
        Map.of("constituency", "CIVIL", "organisation", String.valueOf(ngo.organisation()), "name", "سعاد"),
        Map.of("constituency", "PUBLIC", "organisation", String.valueOf(ministry.organisation()), "name", "سعيد"))));
    play.later(number, 30);
    play.does("secretariat", number, "mergeBrief", Map.of("background", "خلفية", "position", "موقف"));
    play.does("secretariat", number, "chooseFormat", Map.of("format", "WRITTEN_EXCHANGE", "confidentiality", "OPEN"));
    play.does("secretariat", number, "requestSupport", Map.of());
    play.does("secretariat", number, "arrangeMeeting", Map.of("way", "WRITTEN"));
    play.publishes(number);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsRecommendedIsAskedOfItsAddresseeWithoutBeingTypedTwiceAndItsAnswersCloseTheDialogue() {
    recommend("تهيئة ثلاثين حافلة", "تدريب السائقين");
    List<CaseNumber> both = recommendations.from(number);
    both.forEach(engine::work);
    assertThat(both).hasSize(2).allSatisfy(one -> assertThat(office.tasks(one)).isEmpty());
    assertThat(both).extracting(one -> recommendations.get(one).status()).containsOnly(RecommendationStatus.AWAITING_ANSWER);
    assertThat(recommendations.get(both.get(0)).wording().dueOn()).isEqualTo(dueOn());
    assertThat(play.mails(both.get(0))).contains("recommendationAsked");
    says(both.get(0), AnswerKind.ACCEPTED, null);
    assertThat(play.status(number)).as("one is awaited").isEqualTo(RequestStatus.PUBLISHED);
    says(both.get(1), AnswerKind.REJECTED, "لا موازنة");
    assertThat(play.status(number)).isEqualTo(RequestStatus.FOLLOW_UP);
    assertThat(play.mails(number)).contains("request.followUp");
    assertThat(timeline.newestPublic(number, 20)).filteredOn(entry -> entry.event().equals("request.officialAnswer")).hasSize(2);
    Survey evaluation = surveys.of(number).get(0);
    assertThat(evaluation.status()).isEqualTo(Survey.Status.OPEN);
    coordinators().forEach(person -> {
      String token = samples.tokenOf(evaluation.number(), person);
      answers.save(token, 1, SampleSurveys.typed("satisfaction=4", "influence=3", "fairness=5"));
      assertThat(answers.submit(token)).isEmpty();
    });
    play.answersEnd(number);
    play.does("researcher", number, "reviewResults", Map.of("summaryAr", "رضا عن الحوار", "summaryEn", "Satisfied"));
    assertThat(surveys.of(number).get(0).status()).isEqualTo(Survey.Status.PUBLISHED);
    assertThat(play.mails(evaluation.number())).contains("survey-thanks");
    assertThatThrownBy(() -> close(Map.of("broken", List.of("C4")))).as("how it was not kept").isInstanceOf(Refused.class);
    close(Map.of("broken", List.of("C4"), "brokenNote", "قوطع المتحدثون"));
    assertThat(closings.of(number).map(CloseRequest.Closing::breach)).contains("قوطع المتحدثون");
    assertThat(play.ended(number, "requestClosed")).isTrue();
  }

  @Test
  void silenceIsKeptAsSilence() {
    recommend("تهيئة ثلاثين حافلة");
    CaseNumber only = recommendations.from(number).get(0);
    engine.work(only);
    engine.letPass(Duration.ofDays(66), only);
    play.work(number);
    assertThat(recommendations.get(only).answer()).isEqualTo(AnswerKind.NO_REPLY);
    assertThat(play.status(number)).isEqualTo(RequestStatus.FOLLOW_UP);
    assertThat(timeline.newestPublic(number, 20)).filteredOn(entry -> entry.event().equals("request.officialAnswer"))
        .singleElement().satisfies(entry -> assertThat(entry.facts()).containsEntry("answer", "NO_REPLY"));
    assertThat(play.mails(number)).as("escalated once, by the follow-up").doesNotContain("requestLate");
  }

  @Test
  void aDialogueWithoutRecommendationsSaysWhy() {
    assertThatThrownBy(() -> formulate(Map.of("any", "YES", "recommendations", List.of()))).isInstanceOf(Refused.class);
    play.comesToNothing(number);
    assertThat(timeline.newestPublic(number, 20)).anySatisfy(entry -> assertThat(entry.facts()).containsEntry("reason", "اتُفق على ما يكفي"));
    assertThat(recommendations.from(number)).isEmpty();
    assertThat(play.status(number)).isEqualTo(RequestStatus.PUBLISHED);
    assertThat(play.tasks(number)).containsExactly("closeRequest");
  }

  @Test
  void anEvaluationThatNobodyAnswersClosesByItselfAndWhoeverClosesTheRequestReadsSo() {
    play.does("secretariat", number, "formulateRecommendations", Map.of("any", "NO", "why", "اتُفق على ما يكفي"));
    assertThat(surveys.of(number)).extracting(Survey::status).containsExactly(Survey.Status.OPEN);
    play.answersEnd(number);
    assertThat(play.tasks(number)).as("nobody is asked first").containsExactly("closeRequest");
    Survey evaluation = surveys.of(number).get(0);
    assertThat(evaluation.outcome().verdict()).isEqualTo(Survey.Verdict.ABANDON);
    assertThat(timeline.newest(evaluation.number(), 20)).anySatisfy(entry -> assertThat(entry.event()).isEqualTo("survey.unanswered"));
    assertThat(inbox.open(number, Locale.forLanguageTag("ar"))).singleElement()
        .satisfies(line -> assertThat(opened.values(line, "secretariat").get("outcomes").toString()).contains("لم يُجب أحد"));
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    Map<String, Object> vague = row("تحسين النقل");
    vague.put("smart", List.of("RELEVANT"));
    assertThatThrownBy(() -> formulate(Map.of("any", "YES", "recommendations", List.of(row("تهيئة"), vague))))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("recommendations[1].smart"));
    Map<String, Object> stranger = row("تهيئة");
    stranger.put("addressee", String.valueOf(partners.ministry().organisation()));
    stranger.put("dueOn", "2020-01-01");
    assertThatThrownBy(() -> formulate(Map.of("any", "YES", "recommendations", List.of(stranger)))).isInstanceOf(Refused.class);
    assertThat(recommendations.from(number)).as("nothing is left behind").isEmpty();
  }

  @Test
  void whatSomethingElseReplacesIsWaitedForNoLonger() {
    recommend("تهيئة ثلاثين حافلة");
    steer.supersede(recommendations.from(number).get(0), "ضُمّت إلى توصية أوسع");
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.FOLLOW_UP);
  }

  @Test
  void anAnswerThatComesWhileTheRequestRestsIsHeardWhenItGoesOn() {
    recommend("تهيئة ثلاثين حافلة");
    CaseNumber only = recommendations.from(number).get(0);
    engine.work(only);
    suspend.of(number, new LocalizedText("انتخابات", "Elections"));
    play.work(number);
    says(only, AnswerKind.PARTLY, "للمدن فقط");
    assertThat(play.status(number)).isEqualTo(RequestStatus.SUSPENDED);
    resume.of(number);
    play.work(number);
    assertThat(play.status(number)).isEqualTo(RequestStatus.FOLLOW_UP);
  }

  @Test
  void aCancelledRequestAsksNobodyHowItWas() {
    play.does("secretariat", number, "formulateRecommendations", Map.of("any", "NO", "why", "اتُفق على ما يكفي"));
    cancel.of(number, new LocalizedText("صدر القانون", "The law was passed"));
    play.work(number);
    assertThat(surveys.of(number)).extracting(Survey::status).containsExactly(Survey.Status.CANCELLED);
    assertThat(play.ended(number, "cancellationDone")).isTrue();
  }

  @Test
  void whereNobodyCanBeAskedTheDialogueIsClosedWithoutBeingJudged() {
    coordinators().forEach(person -> db.sql("update person set do_not_contact = true where id = ?").param(person.id()).update());
    play.does("secretariat", number, "formulateRecommendations", Map.of("any", "NO", "why", "اتُفق على ما يكفي"));
    assertThat(surveys.of(number)).isEmpty();
    assertThat(play.tasks(number)).containsExactly("closeRequest");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, "dialogueOutcome");
  }

  private void recommend(String... texts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List.of(texts).forEach(text -> rows.add(row(text)));
    formulate(Map.of("any", "YES", "recommendations", rows));
  }

  private void formulate(Map<String, ?> values) {
    play.does("secretariat", number, "formulateRecommendations", values);
  }

  private Map<String, Object> row(String text) {
    return new HashMap<>(Map.of("textAr", text, "addressee", String.valueOf(ministry.organisation()), "dueOn", dueOn().toString(), "type", "SERVICE", "priority", "HIGH",
        "smart", List.of("SPECIFIC", "MEASURABLE")));
  }

  private LocalDate dueOn() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusMonths(6);
  }

  private void says(CaseNumber recommendation, AnswerKind kind, String reason) {
    Recommendation asked = recommendations.get(recommendation);
    Addressee addressee = asked.addresseeOf(ministry.organisation()).orElseThrow();
    office.as(ministry.account(), () -> says.handle(recommendation, addressee.id(), kind, reason));
    play.work(number);
  }

  private List<Person> coordinators() {
    return List.of(ngo, ministry).stream().flatMap(side -> mandates.holders(side.organisation()).stream()).map(held -> register.person(held.personId()).orElseThrow()).toList();
  }

  private void close(Map<String, ?> more) {
    Map<String, Object> values = new HashMap<>(Map.of("outcome", "AGREED", "lessons", "يُبدأ بورقة مشتركة"));
    values.putAll(more);
    play.does("secretariat", number, "closeRequest", values);
  }
}
