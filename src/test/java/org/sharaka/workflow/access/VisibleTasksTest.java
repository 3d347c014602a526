package org.sharaka.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

/** On the example of a project whose work plan is due: a task that is offered to project managers. */
@SharakaTest
class VisibleTasksTest {

  @Autowired SampleProjects projects;
  @Autowired Office office;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;

  CaseNumber number;
  String task;

  @BeforeEach
  void aProject() {
    number = projects.registered();
    task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
  }

  @AfterEach
  void nobodyAsks() {
    identity.clearAuthentication();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator", "manager", "director", "auditor", "admin"})
  void thoseItIsOfferedToAndThoseWhoWatchSeeIt(String account) {
    assertThat(seenBy(account)).containsExactly(task);
    assertThat(as(account, () -> all().count())).isEqualTo(1);
    assertThat(as(account, () -> tasks.createTaskQuery().taskId(task).singleResult())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"researcher", "secretariat", "committee1", "legal", "ngo"})
  void othersDoNot(String account) {
    assertThat(seenBy(account)).isEmpty();
    assertThat(as(account, () -> tasks.createTaskQuery().taskId(task).singleResult())).isNull();
    assertThat(as(account, () -> tasks.createTaskQuery().or().taskId(task).taskName("x").endOr().count())).isZero();
  }

  @Test
  void aTaskThatAColleagueTookIsStillSeen() {
    tasks.setAssignee(task, "somebody");
    assertThat(seenBy("coordinator")).containsExactly(task);
  }

  @Test
  void whoeverHasTheTaskSeesItWhateverTheirGroups() {
    tasks.setAssignee(task, "legal");
    assertThat(seenBy("legal")).containsExactly(task);
    assertThat(seenBy("researcher")).isEmpty();
  }

  @Test
  void aGrantOnOneProcessShowsItsTasksAndNoOthers() {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(Groups.LEGAL);
    grant.setResource(Resources.PROCESS_DEFINITION);
    grant.setResourceId("projectLifecycle");
    grant.addPermission(Permissions.READ_TASK);
    authorizations.saveAuthorization(grant);
    try {
      assertThat(seenBy("legal")).containsExactly(task);
      assertThat(seenBy("researcher")).isEmpty();
      grant.setResourceId("surveyCampaign");
      authorizations.saveAuthorization(grant);
      assertThat(seenBy("legal")).isEmpty();
    } finally {
      authorizations.deleteAuthorization(grant.getId());
    }
  }

  @Test
  void theSameQueryAskedAgainGivesTheSame() {
    TaskQuery query = as("coordinator", this::all);
    assertThat(as("coordinator", query::count)).isEqualTo(1);
    assertThat(as("coordinator", query::list)).hasSize(1);
    assertThat(as("researcher", query::list)).isEmpty();
  }

  private List<String> seenBy(String account) {
    return as(account, () -> all().list()).stream().map(seen -> seen.getId()).toList();
  }

  private TaskQuery all() {
    return tasks.createTaskQuery().processInstanceBusinessKey(number.value());
  }

  private <T> T as(String account, Supplier<T> question) {
    Set<String> groups = office.account(account).groups();
    identity.setAuthentication(account, List.copyOf(groups));
    try {
      return question.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
