package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class GiveBackTest {

  @Autowired SampleProjects projects;
  @Autowired TaskService tasks;
  @LocalServerPort int port;

  String task;

  @BeforeEach
  void aClaimedTask() {
    CaseNumber number = projects.registered();
    task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
    assertThat(by("coordinator").postEngine("task/" + task + "/claim", "{\"userId\":\"coordinator\"}").statusCode()).isEqualTo(204);
  }

  @Test
  void whoTookATaskPutsItBack() {
    assertThat(by("coordinator").postEngine("task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(204);
    assertThat(assignee()).isNull();
  }

  @Test
  void nobodyElseDoesExceptWhoAssignsWork() {
    assertThat(by("auditor").postEngine("task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(403);
    assertThat(assignee()).isEqualTo("coordinator");
    assertThat(by("manager").postEngine("task/" + task + "/unclaim", "{}").statusCode()).isEqualTo(204);
    assertThat(assignee()).isNull();
  }

  private String assignee() {
    return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
  }

  private Caller by(String account) {
    return Caller.signedIn(port, account, Language.AR);
  }
}
