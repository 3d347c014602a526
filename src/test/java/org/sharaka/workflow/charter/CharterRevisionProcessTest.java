package org.sharaka.workflow.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.guidelines.AskToComment;
import org.sharaka.guidelines.BeginRevision;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.CloseConsultation;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.DisposeOfComment;
import org.sharaka.guidelines.Disposition;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.Said;
import org.sharaka.guidelines.SaveComments;
import org.sharaka.guidelines.SendContribution;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
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
class CharterRevisionProcessTest {

  @Autowired Guides guides;
  @Autowired GuideStories stories;
  @Autowired Charter charter;
  @Autowired BeginRevision begin;
  @Autowired ReviseClause revise;
  @Autowired Consultations consultations;
  @Autowired CloseConsultation close;
  @Autowired AskToComment ask;
  @Autowired SaveComments save;
  @Autowired SendContribution send;
  @Autowired Comments comments;
  @Autowired DisposeOfComment dispose;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  CaseNumber guide;
  String before;

  @BeforeEach
  void aRevisionBegins() {
    stories.consultNobodyElse();
    guide = guides.standing().orElseThrow().number();
    before = charter.version();
    office.as("secretariat", () -> begin.of(guide, "تجربة عام من العمل بها"));
    engine.work(guide);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
    assertThat(files.find(guide).orElseThrow().status()).as("each test ends the revision it began").isEqualTo("ADOPTED");
  }

  @Test
  void anAdoptedRevisionIsInForceForNewRequestsAndEarlierOnesKeepToTheirs() {
    CaseNumber earlier = samples.screened(partners.ngo().organisation());
    String email = discussed();
    assertThat(charter.version()).as("what is in force stays so while people comment").isEqualTo(before);
    adopted("APPROVED", approval());
    assertThat(ended("charterInForce")).isTrue();
    assertThat(charter.version()).isNotEqualTo(before).endsWith(".0");
    assertThat(charter.versionOf(earlier)).isEqualTo(before);
    assertThat(charter.of(earlier)).extracting(clause -> clause.text().ar()).noneMatch(text -> text.contains("من التعديل"));
    CaseNumber later = samples.screened(partners.ngo().organisation());
    assertThat(charter.versionOf(later)).isEqualTo(charter.version());
    assertThat(charter.of(later)).filteredOn(clause -> clause.text().ar().contains("من التعديل")).singleElement()
        .satisfies(clause -> assertThat(clause.code()).as("the clause keeps its code").isEqualTo("C6"));
    assertThat(mails(email)).contains("comment.invitation", "comment.receipt", "charterResponse", "charterInForce");
  }

  @Test
  void whatIsAdoptedForALaterDayWaitsForIt() {
    discussed();
    Map<String, Object> ruling = new HashMap<>(approval());
    LocalDate day = calendar.today().plusDays(10);
    ruling.put("effectiveOn", day.toString());
    adopted("APPROVED", ruling);
    assertThat(charter.version()).isEqualTo(before);
    clock.travelTo(calendar.endOf(day));
    assertThat(charter.version()).isNotEqualTo(before);
  }

  @Test
  void aRejectedRevisionLeavesTheCharterInForceAndTellsThoseWhoCommented() {
    String email = discussed();
    adopted("REJECTED", Map.of("reasonAr", "لم يحن الوقت"));
    assertThat(ended("charterKept")).isTrue();
    assertThat(charter.version()).isEqualTo(before);
    assertThat(mails(email)).contains("charterKept");
  }

  @Test
  void aReturnedRevisionIsRevisedAndDecidedOnAgain() {
    discussed();
    adopted("RETURNED", Map.of("reasonAr", "يُستكمل البند السادس"));
    assertThat(office.tasks(guide)).containsExactly("reviseCharter");
    office.complete("legal", guide, "reviseCharter", Map.of("done", true));
    engine.work(guide);
    reviewed();
    adopted("REJECTED", Map.of("reasonAr", "لم يحن الوقت"));
    assertThat(charter.version()).isEqualTo(before);
  }

  @Test
  void aDraftIsSentBackByWhoDecidesAndNotSentOutByWhoWroteIt() {
    assertThatThrownBy(() -> office.complete("legal", guide, "writeRevision", Map.of("done", true)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("charter.nothingChanged")).isTrue());
    change();
    office.complete("legal", guide, "writeRevision", Map.of("done", true));
    office.complete("manager", guide, "openConsultation", Map.of("decision", "RETURN"));
    assertThat(office.tasks(guide)).containsExactly("writeRevision");
    office.complete("manager", guide, "writeRevision", Map.of("done", true));
    assertThatThrownBy(() -> office.complete("manager", guide, "openConsultation", Map.of("decision", "OPEN", "closesOn", lastDay().toString())))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("charter.ownDraft")).isTrue());
    assertThatThrownBy(() -> office.as("manager", () -> begin.of(guide, "مرة أخرى")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("guide.revisionRunning")).isTrue());
    office.complete("secretariat", guide, "openConsultation", Map.of("decision", "STOP", "reason", "لا حاجة إليه"));
    assertThat(ended("revisionStopped")).isTrue();
    assertThat(charter.version()).isEqualTo(before);
  }

  @Test
  void aReviewThatCannotBePassedLeadsBackToTheText() {
    discussed("RETURNED");
    assertThat(office.tasks(guide)).containsExactly("reviseCharter");
    office.complete("legal", guide, "reviseCharter", Map.of("done", true));
    engine.work(guide);
    reviewed();
    adopted("REJECTED", Map.of("reasonAr", "لم يحن الوقت"));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, CharterRevision.KEY);
    change();
    office.complete("legal", guide, "writeRevision", Map.of("done", true));
    office.complete("secretariat", guide, "openConsultation", Map.of("decision", "STOP", "reason", "انتهت التجربة"));
  }

  private String discussed() {
    return discussed("REVIEWED");
  }

  /** @return the address of somebody who is in no register and commented */
  private String discussed(String review) {
    change();
    office.complete("legal", guide, "writeRevision", Map.of("done", true));
    office.complete("manager", guide, "openConsultation", Map.of("decision", "OPEN", "closesOn", lastDay().toString()));
    engine.work(guide);
    String email = commented();
    close.of(consultations.latest(guide).orElseThrow().id(), "وردت الملاحظات");
    engine.work(guide);
    assertThatThrownBy(() -> office.complete("legal", guide, "answerComments", Map.of("done", true))).isInstanceOf(Refused.class);
    long round = consultations.latest(guide).orElseThrow().id();
    comments.list(round, Comments.Filter.OPEN, 0, 100).forEach(comment -> office.as("legal", () -> dispose.with(comment.id(), comment.revision(),
        new Disposition(CommentDecision.ACCEPTED, Wording.NONE, Wording.NONE))));
    office.complete("legal", guide, "answerComments", Map.of("done", true));
    engine.work(guide);
    office.complete("legal", guide, "reviseCharter", Map.of("done", true));
    engine.work(guide);
    if (review.equals("RETURNED")) {
      returnedThreeTimes();
    } else {
      reviewed();
    }
    return email;
  }

  private String commented() {
    String email = UUID.randomUUID() + "@example.org";
    long round = consultations.latest(guide).orElseThrow().id();
    var asking = new AskToComment.Asking("سلمى", "", Sector.CIVIL_SOCIETY, email, Language.AR);
    ask.in(round, asking);
    ask.in(round, asking);
    String token = db.sql("select token from contribution where round_id = ? and email = ?").params(round, email).query(String.class).single();
    save.of(token, List.of(new Said(lastClause().id(), CommentKind.SUPPORT, "حسن", null)));
    send.of(token, null, Naming.NAME);
    return email;
  }

  private void reviewed() {
    Map<String, String> reviewers = Map.of("reviewLanguage", "comms", "reviewLaw", "legal", "reviewAccessibility", "comms", "reviewEquivalence", "researcher");
    reviewers.forEach((task, who) -> office.complete(who, guide, task, Map.of("verdict", "APPROVE")));
    engine.work(guide);
  }

  private void returnedThreeTimes() {
    for (int round = 1; round <= 3; round++) {
      office.complete("comms", guide, "reviewLanguage", Map.of("verdict", "RETURN", "findings", List.of(Map.of("words", "لفظ غامض"))));
      for (Map.Entry<String, String> other : Map.of("reviewLaw", "legal", "reviewAccessibility", "comms", "reviewEquivalence", "researcher").entrySet()) {
        office.complete(other.getValue(), guide, other.getKey(), Map.of("verdict", "APPROVE"));
      }
      engine.work(guide);
      if (round < 3) {
        office.complete("researcher", guide, "correctText", Map.of("response", "صُحّح", "done", true));
        engine.work(guide);
      }
    }
    office.complete("director", guide, "decideReview", Map.of("decision", "RETURNED", "reason", "اللفظ ما زال غامضًا"));
    engine.work(guide);
  }

  private void adopted(String outcome, Map<String, Object> ruling) {
    office.complete("coordinator", guide, "submitAdoptionFile", Map.of("summary", "موجز التعديل"));
    Map<String, Object> values = new HashMap<>(ruling);
    values.put("outcome", outcome);
    values.put("cites", "محضر اللجنة");
    office.complete("director", guide, "decideAdoption", values);
    engine.work(guide);
  }

  private Map<String, Object> approval() {
    return Map.of("force", "BINDING", "effectiveOn", calendar.today().toString());
  }

  private void change() {
    GuideText.Clause clause = lastClause();
    revise.with(new ReviseClause.Revision(guide, clause.id(), clause.chapter(), clause.title(),
        new Wording(clause.statement().ar() + " من التعديل " + UUID.randomUUID(), clause.statement().en() + " revised"), Wording.NONE, true, clause.revision()));
  }

  private GuideText.Clause lastClause() {
    List<GuideText.Clause> clauses = guides.text(guides.get(guide).latest().id()).clauses().toList();
    return clauses.get(clauses.size() - 1);
  }

  private LocalDate lastDay() {
    return calendar.plus(calendar.today(), 20);
  }

  private boolean ended(String end) {
    String last = history.createHistoricProcessInstanceQuery().processDefinitionKey(CharterRevision.KEY).orderByProcessInstanceStartTime().desc().list().get(0).getId();
    return history.createHistoricActivityInstanceQuery().processInstanceId(last).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(last).count() == 0;
  }

  private List<String> mails(String email) {
    return db.sql("select m.template from mailing m join outbox_mail o on o.mailing_id = m.id where o.address = ? order by m.id").param(email).query(String.class).list();
  }
}
