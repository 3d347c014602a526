package org.sharaka.workflow.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.surveys.AnswerSurvey;
import org.sharaka.surveys.CancelSurvey;
import org.sharaka.surveys.CloseSurvey;
import org.sharaka.surveys.EvaluateDialogue;
import org.sharaka.surveys.ExtendSurvey;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.TestPeople;
import org.sharaka.surveys.questionnaire.XlsFormFile;
import org.sharaka.support.Office;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyCampaignProcessTest {

  @Autowired CaseFiles files;
  @Autowired Surveys surveys;
  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired EvaluateDialogue evaluate;
  @Autowired AnswerSurvey answers;
  @Autowired CloseSurvey close;
  @Autowired ExtendSurvey extend;
  @Autowired CancelSurvey cancel;
  @Autowired Participation participation;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber project;
  CaseNumber survey;
  List<Person> invited;

  @BeforeEach
  void aProject() {
    project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "ACTIVE", null);
    invited = new ArrayList<>(people.some(5, Sector.GOVERNMENT));
    clock.travelTo(calendar.endOf(calendar.plus(calendar.today(), 1)).minus(Duration.ofHours(4)));
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void aSurveyForAProjectIsDesignedApprovedAnsweredAndPublished() {
    String instance = calledFor(project);
    invited.forEach(person -> participation.record(project, List.of(person.id()), org.sharaka.stakeholders.ContactChannel.INTERVIEW));
    office.complete("coordinator", project, "designSurvey", design());
    survey = surveys.of(project).get(0).number();
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.APPROVAL);
    assertThatThrownBy(() -> office.complete("coordinator", project, "approveSurvey", Map.of("decision", "APPROVE")))
        .hasMessageContaining("survey.sameApprover");
    office.complete("director", project, "approveSurvey", Map.of("decision", "RETURN", "reason", "أضيفوا سؤالًا"));
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.DESIGN);
    office.complete("coordinator", project, "designSurvey", design());
    office.complete("director", project, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(project);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
    assertThat(invited).allSatisfy(person -> assertThat(samples.mails(person)).isEqualTo(1));
    invited.forEach(person -> samples.answerAll(samples.token(person)));
    assertThat(participation.byChannel(project)).containsEntry(org.sharaka.stakeholders.ContactChannel.EMAIL, 5);
    untilClosed(project);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.CLOSED);
    assertThat(surveys.get(survey).outcome().verdict()).isEqualTo(Survey.Verdict.PROCEED);
    office.complete("researcher", project, "reviewResults", Map.of("summaryAr", "ترون أن الدليل لازم.", "summaryEn", "You find the guide necessary."));
    engine.work(project);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.PUBLISHED);
    assertThat(invited).allSatisfy(person -> assertThat(samples.mails(person)).isEqualTo(2));
    assertThat(ending(instance)).isEqualTo("resultsPublished");
    assertThat(variable(instance, "surveyOutcome")).isEqualTo("PROCEED");
    assertThat(variable(instance, "rr2")).isEqualTo(1.0);
    assertThat(variable(instance, "surveyNumber")).isEqualTo(survey.value());
  }

  @Test
  void aDialogueIsJudgedByAQuestionnaireThatWasApprovedForGoodAndByWhoeverAnswers() {
    List<Person> asked = invited;
    EvaluateDialogue.Occasion occasion = new EvaluateDialogue.Occasion(project, SampleSurveys.title(), LocalizedText.same("لمعرفة رأيكم"), asked);
    survey = evaluate.execute(occasion).orElseThrow();
    assertThat(evaluate.execute(occasion)).as("once").contains(survey);
    String instance = runtime.startProcessInstanceByKey(SurveyCampaign.KEY, project.value(), Map.of(SurveyCampaign.SURVEY_NUMBER, survey.value())).getId();
    engine.work(project);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
    assertThat(calendar.between(calendar.today(), surveys.get(survey).field().closesAt().atZone(calendar.zone()).toLocalDate())).isEqualTo(10);
    String token = samples.token(asked.get(0));
    answers.save(token, 1, SampleSurveys.typed("satisfaction=4", "influence=3", "fairness=5"));
    assertThat(answers.submit(token)).isEmpty();
    untilClosed(project);
    assertThat(surveys.get(survey).outcome().verdict()).as("few answers are no reason to ask again").isEqualTo(Survey.Verdict.PROCEED);
    office.complete("researcher", project, "reviewResults", Map.of("summaryAr", "رضا", "summaryEn", "Content"));
    engine.work(project);
    assertThat(ending(instance)).isEqualTo("resultsPublished");
  }

  @Test
  void onlyThoseWhoHaveNotAnsweredAreRemindedAndNeverMoreThanThreeTimes() {
    opened();
    samples.answerAll(samples.token(invited.get(0)));
    afterWorkingDays(5);
    assertThat(mails()).containsExactly(1, 2, 2, 2, 2);
    samples.answerAll(samples.token(invited.get(1)));
    afterWorkingDays(5);
    assertThat(mails()).containsExactly(1, 2, 3, 3, 3);
    people.leaveInPeace(invited.get(2));
    afterWorkingDays(3);
    assertThat(mails()).containsExactly(1, 2, 3, 4, 4);
    assertThat(surveys.get(survey).field().contacts()).isEqualTo(3);
    office.as("coordinator", () -> extend.execute(survey, 20, "عطلة رسمية"));
    engine.work(survey);
    afterWorkingDays(15);
    assertThat(mails()).containsExactly(1, 2, 3, 4, 4);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
    assertThat(samples.token(invited.get(3))).isEqualTo(samples.token(invited.get(3)));
  }

  /** As after a long standstill: both timers are due, and the reminder's rings first. */
  @Test
  void nobodyIsRemindedOnceTheTimeIsUp() {
    opened();
    clock.advance(Duration.ofDays(90));
    management.executeJob(management.createJobQuery().activityId("contactDue").processInstanceId(collecting()).singleResult().getId());
    assertThat(management.createJobQuery().activityId("contactDue").duedateLowerThan(Date.from(clock.instant())).processInstanceId(collecting()).count()).isZero();
    engine.work(survey);
    assertThat(mails()).containsExactly(1, 1, 1, 1, 1);
    assertThat(office.tasks(survey)).containsExactly("decideOnResponses");
  }

  @Test
  void theDayOfClosingCanBeMovedAndTheEndBroughtForward() {
    opened();
    Instant before = surveys.get(survey).field().closesAt();
    office.as("coordinator", () -> extend.execute(survey, 3, "مزيد من الوقت"));
    assertThat(surveys.get(survey).field().closesAt()).isAfter(before);
    invited.forEach(person -> samples.answerAll(samples.token(person)));
    office.as("coordinator", () -> close.askFor(survey));
    engine.work(survey);
    assertThat(office.tasks(survey)).containsExactly("reviewResults");
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.CLOSED);
  }

  @Test
  void withoutAnyAnswerNothingPassesWithoutAReasonedDecision() {
    opened();
    untilClosed(survey);
    assertThat(office.tasks(survey)).containsExactly("decideOnResponses");
    assertThatThrownBy(() -> office.complete("coordinator", survey, "decideOnResponses", Map.of("decision", "ACCEPT_WITH_LIMITATION", "justification", "قصير")))
        .hasMessageContaining("survey.justification");
    office.complete("coordinator", survey, "decideOnResponses", Map.of("decision", "ABANDON", "justification", "لم يصل أي رد رغم ثلاثة تذكيرات متتالية"));
    engine.work(survey);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.CANCELLED);
    assertThat(ending(instance())).isEqualTo("surveyAbandoned");
    assertThat(variable(instance(), "surveyOutcome")).isEqualTo("ABANDON");
  }

  @Test
  void keyStakeholdersAreCalledOnceAndThenSomeoneDecides() {
    Person key = people.one(Sector.GOVERNMENT, true, "AR");
    invited.add(key);
    opened();
    samples.answerAll(samples.token(invited.get(0)));
    untilClosed(survey);
    assertThat(office.tasks(survey)).containsExactly("followUpByPhone");
    assertThatThrownBy(() -> office.complete("coordinator", survey, "followUpByPhone",
        Map.of("calls", List.of(Map.of("person", String.valueOf(invited.get(1).id()), "result", "REACHED"))))).hasMessageContaining("form.option");
    office.complete("coordinator", survey, "followUpByPhone", Map.of("calls", List.of(Map.of("person", String.valueOf(key.id()), "result", "REACHED"))));
    engine.work(survey);
    assertThat(office.tasks(survey)).containsExactly("decideOnResponses");
    office.complete("coordinator", survey, "decideOnResponses", Map.of("decision", "ACCEPT_WITH_LIMITATION", "justification", "تُعرض النتائج مع بيان ضعف الاستجابة"));
    engine.work(survey);
    assertThat(office.tasks(survey)).containsExactly("reviewResults");
    assertThat(surveys.get(survey).outcome().justification()).contains("ضعف الاستجابة");
  }

  @Test
  void moreTimeIsGivenByHandAndThenByRuleAndAtMostTwice() {
    opened();
    samples.answerAll(samples.token(invited.get(0)));
    untilClosed(survey);
    office.complete("coordinator", survey, "decideOnResponses", Map.of("decision", "EXTEND", "workingDays", 6, "justification", "نمنح من لم يجب فرصة أخرى"));
    engine.work(survey);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
    untilClosed(survey);
    assertThat(surveys.get(survey).field().extensions()).isEqualTo(2);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
    samples.answerAll(samples.token(invited.get(1)));
    untilClosed(survey);
    assertThat(office.tasks(survey)).containsExactly("decideOnResponses");
    assertThatThrownBy(() -> office.complete("coordinator", survey, "decideOnResponses", Map.of("decision", "EXTEND", "justification", "نمنح من لم يجب فرصة أخرى")))
        .hasMessageContaining("survey.extensions");
  }

  @Test
  void aSurveyNobodyCanBeInvitedToGoesBackToItsDesigner() {
    survey = samples.create(null, invited);
    invited.forEach(people::leaveInPeace);
    office.complete("director", survey, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(survey);
    assertThat(office.tasks(survey)).containsExactly("designSurvey");
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.DESIGN);
  }

  @Test
  void aRejectedSurveyEndsThere() {
    survey = samples.create(null, invited);
    assertThatThrownBy(() -> office.complete("director", survey, "approveSurvey", Map.of("decision", "REJECT"))).hasMessageContaining("survey.reason");
    office.complete("director", survey, "approveSurvey", Map.of("decision", "REJECT", "reason", "خارج نطاق المشروع"));
    engine.work(survey);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.REJECTED);
    assertThat(ending(instance())).isEqualTo("surveyRejected");
  }

  @Test
  void sensitiveQuestionsGoPastTheDataProtectionOfficer() {
    byte[] workbook = XlsFormFile.withColumns("sensitive").question("text", "health", "yes").bytes();
    survey = samples.create(null, invited, samples.questionnaire(workbook), Survey.Design.usual(LocalizedText.same("غرض")));
    assertThat(office.tasks(survey)).containsExactly("reviewSensitiveQuestions");
    office.complete("dpo", survey, "reviewSensitiveQuestions", Map.of("decision", "RETURN", "reason", "السؤال الأول يمس الصحة"));
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.DESIGN);
    Map<String, Object> again = design();
    again.put("questionnaire", String.valueOf(surveys.get(survey).questionnaire()));
    again.put("audience", "LISTED");
    office.complete("coordinator", survey, "designSurvey", again);
    assertThatThrownBy(() -> office.complete("dpo", survey, "reviewSensitiveQuestions", Map.of("decision", "AGREE"))).hasMessageContaining("survey.permit");
    office.complete("dpo", survey, "reviewSensitiveQuestions", Map.of("decision", "AGREE", "permit", "MTCIT-2026-17"));
    assertThat(office.tasks(survey)).containsExactly("approveSurvey");
  }

  @Test
  void aCancelledSurveyTellsThoseWhoWereAskedAndNothingMore() {
    opened();
    cancel.execute(survey, "أُلغي المشروع");
    cancel.execute(survey, "أُلغي المشروع");
    engine.work(survey);
    assertThat(mails()).containsExactly(2, 2, 2, 2, 2);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.CANCELLED);
    assertThat(ending(instance())).isEqualTo("cancelled");
    assertThat(variable(instance(), "surveyOutcome")).isEqualTo("ABANDON");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(survey.value()).count()).isZero();
  }

  @Test
  void aSurveyCancelledBeforeItsApprovalLeavesNoTaskAndWritesToNobody() {
    survey = samples.create(null, invited);
    office.as("manager", () -> cancel.askFor(survey, "لم تعد هناك حاجة إليه"));
    engine.work(survey);
    assertThat(office.tasks(survey)).isEmpty();
    assertThat(ending(instance())).isEqualTo("cancelled");
    assertThat(mails()).containsOnly(0);
    assertThatThrownBy(() -> cancel.askFor(survey, "مرة أخرى")).hasMessageContaining("survey.over");
  }

  @Test
  void aSurveyCancelledWithinAProjectEndsAloneAndHandsTheOutcomeBack() {
    String instance = calledFor(project);
    invited.forEach(person -> participation.record(project, List.of(person.id()), org.sharaka.stakeholders.ContactChannel.INTERVIEW));
    office.complete("coordinator", project, "designSurvey", design());
    survey = surveys.of(project).get(0).number();
    office.complete("director", project, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(project);
    cancel.askFor(survey, "استُغني عنه بالمقابلات");
    engine.work(project);
    assertThat(ending(instance)).isEqualTo("cancelled");
    assertThat(office.tasks(project)).isEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowOfTheModelsWasTaken() {
    flows.coverAll(repository, SurveyCampaign.KEY);
    flows.coverAll(repository, SurveyCampaign.DESIGN);
    flows.coverAll(repository, SurveyCampaign.FIELDWORK);
    flows.coverAll(repository, SurveyCampaign.REMINDERS);
  }

  private void opened() {
    survey = samples.create(null, invited);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.APPROVAL);
    assertThat(office.tasks(survey)).containsExactly("approveSurvey");
    office.complete("director", survey, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(survey);
    assertThat(surveys.get(survey).status()).isEqualTo(Survey.Status.OPEN);
  }

  private String calledFor(CaseNumber project) {
    return runtime.startProcessInstanceByKey(SurveyCampaign.KEY, project.value(), Map.of("phase", 1)).getId();
  }

  private Map<String, Object> design() {
    return new HashMap<>(Map.ofEntries(Map.entry("questionnaire", String.valueOf(samples.questionnaire())), Map.entry("titleAr", "استطلاع الآراء"),
        Map.entry("titleEn", "Survey of views"), Map.entry("purposeAr", "لمعرفة آرائكم"), Map.entry("purposeEn", "To learn your views"),
        Map.entry("level", "CONSULT"), Map.entry("audience", "PARTICIPANTS"), Map.entry("workingDays", 15), Map.entry("target", 40),
        Map.entry("completeFrom", 80), Map.entry("partialFrom", 50), Map.entry("smallestCell", 5), Map.entry("restDays", 0)));
  }

  private void untilClosed(CaseNumber number) {
    int extensions = surveys.get(survey).field().extensions();
    for (int day = 0; day < 30 && surveys.get(survey).status() == Survey.Status.OPEN && surveys.get(survey).field().extensions() == extensions; day++) {
      nextWorkingDay(number);
    }
  }

  private void afterWorkingDays(int days) {
    for (int day = 0; day < days; day++) {
      nextWorkingDay(survey);
    }
  }

  private void nextWorkingDay(CaseNumber number) {
    clock.travelTo(calendar.endOf(calendar.plus(calendar.today(), 1)).plus(Duration.ofMinutes(1)));
    engine.work(number);
  }

  private List<Integer> mails() {
    return invited.stream().map(samples::mails).toList();
  }

  private String collecting() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(survey.value()).processDefinitionKey(SurveyCampaign.REMINDERS).singleResult().getId();
  }

  private String instance() {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(survey.value()).processDefinitionKey(SurveyCampaign.KEY).singleResult().getId();
  }

  private String ending(String instance) {
    return history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getEndActivityId();
  }

  private Object variable(String instance, String name) {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(name).list().stream().map(HistoricVariableInstance::getValue)
        .findFirst().orElse(null);
  }
}
