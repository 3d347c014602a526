package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.sharaka.platform.security.Account;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class WaitingTasksTest {

  @Autowired TaskInbox inbox;
  @Autowired SampleProjects projects;
  @Autowired TaskService tasks;

  /** A group nobody else has, so that others' tasks are not counted. */
  String group = "group-" + UUID.randomUUID();
  Account account = new Account("person-" + UUID.randomUUID(), "شخص", Set.of(group));

  @Test
  void theMostUrgentComeFirstWhetherClaimedOrOffered() {
    String later = offered(3);
    String claimed = claimed(2);
    String soon = offered(1);
    assertThat(waiting(10)).containsExactly(soon, claimed, later);
    assertThat(waiting(2)).containsExactly(soon, claimed);
    assertThat(inbox.countWaitingFor(account)).isEqualTo(3);
  }

  @Test
  void whatAColleagueClaimedOrIsSuspendedDoesNotWait() {
    tasks.setAssignee(offered(1), "a-colleague");
    assertThat(waiting(10)).isEmpty();
    assertThat(inbox.countWaitingFor(account)).isZero();
  }

  @Test
  void aTaskOfferedToTwoOfTheirGroupsIsCountedOnce() {
    String second = group + "-too";
    String task = offered(1);
    tasks.addCandidateGroup(task, second);
    Account both = new Account(account.id(), "شخص", Set.of(group, second));
    assertThat(inbox.waitingFor(both, 10, Locale.ENGLISH)).hasSize(1);
    assertThat(inbox.countWaitingFor(both)).isEqualTo(1);
  }

  @Test
  void someoneWithoutGroupsHasWhatTheyClaimed() {
    Account alone = new Account(account.id(), "شخص", Set.of());
    offered(1);
    String claimed = claimed(2);
    assertThat(inbox.waitingFor(alone, 10, Locale.ENGLISH)).extracting(TaskInbox.Line::id).containsExactly(claimed);
    assertThat(inbox.countWaitingFor(alone)).isEqualTo(1);
  }

  private List<String> waiting(int limit) {
    return inbox.waitingFor(account, limit, Locale.ENGLISH).stream().map(TaskInbox.Line::id).toList();
  }

  private String offered(int days) {
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(projects.registered().value()).singleResult();
    task.setDueDate(Date.from(Instant.now().plus(days, ChronoUnit.DAYS)));
    tasks.saveTask(task);
    tasks.addCandidateGroup(task.getId(), group);
    return task.getId();
  }

  private String claimed(int days) {
    String task = offered(days);
    tasks.setAssignee(task, account.id());
    return task;
  }
}
