package org.sharaka.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Review;
import org.sharaka.guidelines.ReviewOutcome;
import org.sharaka.guidelines.Reviews;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentReviewProcessTest {

  private static final Map<String, Object> APPROVE = Map.of("verdict", "APPROVE");
  private static final Map<String, Object> RETURN = Map.of("verdict", "RETURN",
      "findings", List.of(Map.of("clause", "1-1", "words", "يخالف نظام الجمعيات"), Map.of("words", " ")));

  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired Reviews reviews;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;

  CaseNumber project;
  CaseNumber guide;
  String instance;

  @BeforeEach
  void aTextIsReady() {
    project = stories.project();
    guide = stories.guide(project);
    stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    instance = runtime.startProcessInstanceByKey(DocumentReview.KEY, project.value(), Map.of("guideNumber", guide.value(), "phase", 4)).getId();
    engine.work(project);
  }

  @Test
  void approvedByAllTheTextIsReviewed() {
    assertThat(office.tasks(project)).containsExactly("reviewAccessibility", "reviewEquivalence", "reviewLanguage", "reviewLaw");
    assertThat(status()).isEqualTo("DRAFTING");
    review(APPROVE);
    assertThat(outcome()).isEqualTo("REVIEWED");
    assertThat(ended("textReviewed")).isTrue();
    assertThat(reviews.latest(guide).orElseThrow().verdicts()).extracting(Review.Verdict::reviewer).contains("legal", "comms", "researcher");
    assertThat(status()).isEqualTo("DRAFTING");
  }

  @Test
  void whatIsReturnedIsCorrectedAndReviewedAgainByAll() {
    review(RETURN);
    assertThat(office.tasks(project)).containsExactly("correctText");
    assertThatThrownBy(() -> office.complete("researcher", project, "correctText", Map.of("response", " "))).isInstanceOf(Refused.class);
    office.complete("researcher", project, "correctText", Map.of("response", "عُدّل البند 1-1"));
    engine.work(project);
    assertThat(office.tasks(project)).hasSize(4);
    review(APPROVE);
    assertThat(outcome()).isEqualTo("REVIEWED");
    assertThat(reviews.latest(guide).orElseThrow().round()).isEqualTo(2);
  }

  @Test
  void whatOneReviewerTypesIsNeitherLostNorKnownToTheProcess() {
    assertThatThrownBy(() -> office.complete("legal", project, "reviewLaw", Map.of("verdict", "RETURN"))).isInstanceOf(Refused.class);
    office.complete("legal", project, "reviewLaw", RETURN);
    office.complete("comms", project, "reviewLanguage", APPROVE);
    assertThat(reviews.latest(guide).orElseThrow().returned()).singleElement()
        .satisfies(v -> assertThat(v.findings()).containsExactly(new Review.Finding("1-1", "يخالف نظام الجمعيات")));
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list()).extracting(HistoricVariableInstance::getName)
        .containsExactlyInAnyOrder("guideNumber", "phase", "reviewId", "reviewRound");
  }

  @Test
  void returnedThreeTimesItIsAcceptedByDecision() {
    returnThreeTimes();
    office.complete("director", project, "decideReview", Map.of("decision", "ACCEPTED", "reason", "الملاحظة خارج النطاق"));
    assertThat(outcome()).isEqualTo("ACCEPTED");
    assertThat(ended("textAccepted")).isTrue();
    assertThat(reviews.latest(guide).orElseThrow().outcome()).isEqualTo(ReviewOutcome.ACCEPTED);
  }

  @Test
  void returnedThreeTimesItGoesBackToDrafting() {
    returnThreeTimes();
    office.complete("director", project, "decideReview", Map.of("decision", "RETURNED", "reason", "تلزم إعادة الصياغة"));
    assertThat(outcome()).isEqualTo("RETURNED");
    assertThat(ended("textReturned")).isTrue();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, DocumentReview.KEY);
  }

  private void returnThreeTimes() {
    for (int round = 1; round <= 3; round++) {
      review(RETURN);
      if (round < 3) {
        office.complete("researcher", project, "correctText", Map.of("response", "صُحّح"));
        engine.work(project);
      }
    }
    assertThat(office.tasks(project)).containsExactly("decideReview");
  }

  private void review(Map<String, Object> law) {
    office.complete("legal", project, "reviewLaw", law);
    office.complete("comms", project, "reviewLanguage", APPROVE);
    office.complete("comms", project, "reviewAccessibility", APPROVE);
    office.complete("researcher", project, "reviewEquivalence", APPROVE);
    engine.work(project);
  }

  private Object outcome() {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(DocumentReview.OUTCOME).singleResult().getValue();
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }

  private String status() {
    return files.find(guide).orElseThrow().status();
  }
}
