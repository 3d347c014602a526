package org.sharaka.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class SlaTest {

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired CaseFiles files;
  @Autowired ClockBoard clocks;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  CaseNumber number;

  @BeforeEach
  void aCase() {
    number = files.open(CaseType.REQUEST, LocalizedText.same("طلب للاختبار"), "SUBMITTED", null);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void aTaskAndItsTimersShareOneClockThatStopsWithTheTask() {
    deploy(Bpmn.createExecutableProcess("slaTask").camundaHistoryTimeToLive(1).startEvent()
        .userTask("intake").camundaDueDate("${sla.due('REQ_INTAKE', execution)}")
        .boundaryEvent("warned").cancelActivity(false).timerWithDate("${sla.warn('REQ_INTAKE', execution)}").endEvent().moveToActivity("intake")
        .boundaryEvent("escalated").cancelActivity(false).timerWithDate("${sla.escalate('REQ_INTAKE', execution)}").endEvent().moveToActivity("intake")
        .boundaryEvent("done").message("sla.trial.done").endEvent().moveToActivity("intake").endEvent().done(), "slaTask");
    ProcessInstance instance = runtime.startProcessInstanceByKey("slaTask", number.value());
    Task task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    assertThat(clocks.open(number)).singleElement().satisfies(one -> assertThat(Date.from(one.dueAt())).isEqualTo(task.getDueDate()));
    engine.letPass(Duration.ofDays(20), number);
    assertThat(clocks.open(number)).hasSize(1);
    runtime.createMessageCorrelation("sla.trial.done").processInstanceBusinessKey(number.value()).correlate();
    assertThat(clocks.open(number)).isEmpty();
    assertThat(clocks.all(number)).hasSize(1);
  }

  @Test
  void whatWaitsForAMessageStopsItsClockWhenTheMessageComes() {
    deploy(Bpmn.createExecutableProcess("slaWait").camundaHistoryTimeToLive(1).startEvent().eventBasedGateway().id("waiting")
        .intermediateCatchEvent("answered").message("sla.trial.answered").endEvent().moveToLastGateway()
        .intermediateCatchEvent("silent").timerWithDate("${sla.due('REQ_INFO', execution)}").endEvent().done(), "slaWait");
    runtime.startProcessInstanceByKey("slaWait", number.value());
    assertThat(clocks.open(number)).hasSize(1);
    runtime.createMessageCorrelation("sla.trial.answered").processInstanceBusinessKey(number.value()).correlate();
    assertThat(clocks.open(number)).isEmpty();
  }

  @Test
  void silenceEndsTheWaitAndItsClock() {
    deploy(Bpmn.createExecutableProcess("slaSilence").camundaHistoryTimeToLive(1).startEvent().eventBasedGateway().id("waiting")
        .intermediateCatchEvent("answered").message("sla.trial.silence").endEvent().moveToLastGateway()
        .intermediateCatchEvent("silent").timerWithDate("${sla.due('REQ_INFO', execution)}").endEvent().done(), "slaSilence");
    runtime.startProcessInstanceByKey("slaSilence", number.value());
    engine.letPass(Duration.ofDays(30), number);
    assertThat(clocks.all(number)).singleElement().satisfies(one -> assertThat(one.stoppedAt()).isNotNull());
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
  }

  private void deploy(org.camunda.bpm.model.bpmn.BpmnModelInstance model, String name) {
    repository.createDeployment().addModelInstance(name + ".bpmn", model).enableDuplicateFiltering(true).name(name).deploy();
  }
}
