package org.sharaka.workflow.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.outreach.Coding;
import org.sharaka.projects.outreach.CompileFeedback;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.outreach.Statement;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedbackAnalysisProcessTest {

  private static final int STATEMENTS = 8;

  @Autowired SampleProjects projects;
  @Autowired CompileFeedback compile;
  @Autowired Coding coding;
  @Autowired Needs needs;
  @Autowired TaskInbox inbox;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;

  CaseNumber project;
  String instance;

  @BeforeEach
  void aProject() {
    project = projects.registered();
  }

  @Test
  void whatTwoPeopleCodeAlikeBecomesTheRegisterOfNeeds() {
    statementsCame();
    assertThat(at()).containsOnly("codeStatements").hasSizeGreaterThan(1);
    code("researcher", n -> n < 5 ? "FUNDING" : "CLARITY");
    finish("researcher");
    assertThat(at()).contains("codeStatements");
    code("coordinator", n -> n < 5 ? "FUNDING" : "CLARITY");
    finish("coordinator");
    engine.work(project);
    assertThat(ended("feedbackAnalysed")).isTrue();
    assertThat(needs.uncoded(project)).isZero();
    assertThat(needs.of(project)).extracting(need -> need.theme().code() + " " + need.statements()).containsExactly("FUNDING 5", "CLARITY 3");
  }

  @Test
  void onePersonAloneDoesNotCode() {
    statementsCame();
    assertThatThrownBy(() -> finish("researcher")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("coding.open")).isTrue());
    code("researcher", n -> "FUNDING");
    finish("researcher");
    assertThatThrownBy(() -> finish("researcher")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("coding.sameCoder")).isTrue());
    assertThat(at()).contains("codeStatements");
  }

  @Test
  void whatTheyCodeDifferentlyIsSettledOneByOne() {
    statementsCame();
    codedDifferently();
    assertThat(at()).containsExactly("reconcileCodes");
    assertThat(coding.lastRound(project).orElseThrow().kappa()).isLessThan(0.7);
    assertThatThrownBy(() -> reconcile("RECONCILED")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("coding.disputed")).isTrue());
    coding.disputed(project).forEach(line -> coding.settle(project, line.id(), "CAPACITY"));
    reconcile("RECONCILED");
    engine.work(project);
    assertThat(ended("feedbackAnalysed")).isTrue();
    assertThat(needs.uncoded(project)).isZero();
    assertThat(needs.of(project)).extracting(need -> need.theme().code()).contains("CAPACITY");
  }

  @Test
  void withASharperCodebookBothBeginAnewButOnce() {
    statementsCame();
    codedDifferently();
    reconcile("AGAIN");
    assertThat(at()).containsOnly("codeStatements");
    assertThat(needs.uncoded(project)).isEqualTo(STATEMENTS);
    codedDifferently();
    assertThat(at()).containsExactly("reconcileCodes");
    assertThatThrownBy(() -> reconcile("AGAIN")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("coding.twice")).isTrue());
  }

  @Test
  void whereNobodySaidAnythingThereIsNothingToCode() {
    begin();
    assertThat(ended("nothingToCode")).isTrue();
    assertThat(needs.of(project)).isEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, Outreach.ANALYSIS_KEY);
  }

  private void statementsCame() {
    compile.compile(project, IntStream.range(0, STATEMENTS).mapToObj(n -> new Statement(ContactChannel.INTERVIEW, "test-" + n, Sector.PRIVATE, "قول " + n)).toList());
    begin();
  }

  private void begin() {
    instance = runtime.startProcessInstanceByKey(Outreach.ANALYSIS_KEY, project.value(), Map.of("phase", 1)).getId();
    engine.work(project);
  }

  private void codedDifferently() {
    code("researcher", n -> n % 2 == 0 ? "FUNDING" : "CLARITY");
    finish("researcher");
    code("coordinator", n -> n < 2 ? "FUNDING" : "MEASUREMENT");
    finish("coordinator");
    engine.work(project);
  }

  private void code(String person, IntFunction<String> theme) {
    office.as(person, () -> {
      List<Coding.Line> lines = coding.page(project, false, 0, STATEMENTS);
      IntStream.range(0, lines.size()).forEach(n -> coding.code(project, lines.get(n).id(), theme.apply(n)));
    });
  }

  private void finish(String person) {
    TaskInbox.Line task = inbox.open(project, Locale.ROOT).stream().filter(line -> line.task().equals("codeStatements")).findFirst().orElseThrow();
    office.as(person, () -> inbox.complete(task.id(), Map.of("done", true)));
  }

  private void reconcile(String next) {
    office.complete("researcher", project, "reconcileCodes", Map.of("next", next, "note", "ضُبطت تعريفات المحاور"));
    engine.work(project);
  }

  private List<String> at() {
    return runtime.getActiveActivityIds(instance);
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }
}
