package org.sharaka.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Which tasks a list may show. The engine holds each task against every single grant, which takes minutes where a hundred
 * thousand are open. The same people see the same tasks when the list asks for them: those who watch over a process see all
 * of its tasks, everyone else what is theirs or offered to one of their groups. What may be done with a task is still
 * decided by grants.
 */
class VisibleTasks extends AuthorizationManager {

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    AuthorizationCheck check = query.getAuthCheck();
    if (!check.isAuthorizationCheckEnabled() || check.getAuthUserId() == null) {
      return;
    }
    if (!asksForTheirsOnly(query, check) && !isAuthorized(Permissions.READ, Resources.TASK, ANY)) {
      Set<String> watched = watched(check);
      if (!watched.contains(ANY)) {
        theirs(query.or(), check, watched);
      }
    }
    check.setAuthorizationCheckEnabled(false);
  }

  private static boolean asksForTheirsOnly(TaskQueryImpl query, AuthorizationCheck caller) {
    return caller.getAuthUserId().equals(query.getAssignee())
        || hasGroups(caller) && query.getCandidateUser() == null && query.getCandidateGroups() != null
            && caller.getAuthGroupIds().containsAll(query.getCandidateGroups());
  }

  private static void theirs(TaskQuery tasks, AuthorizationCheck caller, Set<String> watched) {
    tasks.taskAssignee(caller.getAuthUserId()).taskOwner(caller.getAuthUserId());
    if (hasGroups(caller)) {
      tasks.taskCandidateGroupIn(caller.getAuthGroupIds()).includeAssignedTasks();
    }
    if (!watched.isEmpty()) {
      tasks.processDefinitionKeyIn(watched.toArray(String[]::new));
    }
    tasks.endOr();
  }

  /** @return the keys of processes all of whose tasks the caller may read */
  private static Set<String> watched(AuthorizationCheck caller) {
    Stream<Authorization> own = grants(grants -> grants.userIdIn(caller.getAuthUserId(), ANY));
    Stream<Authorization> groups = !hasGroups(caller) ? Stream.empty()
        : grants(grants -> grants.groupIdIn(caller.getAuthGroupIds().toArray(String[]::new)));
    return Stream.concat(own, groups).map(Authorization::getResourceId).collect(Collectors.toSet());
  }

  private static Stream<Authorization> grants(UnaryOperator<AuthorizationQuery> whose) {
    AuthorizationQuery reading = Context.getProcessEngineConfiguration().getAuthorizationService().createAuthorizationQuery()
        .resourceType(Resources.PROCESS_DEFINITION).hasPermission(Permissions.READ_TASK);
    return Context.getCommandContext().runWithoutAuthorization(() -> whose.apply(reading).list()).stream()
        .filter(grant -> grant.getAuthorizationType() != Authorization.AUTH_TYPE_REVOKE);
  }

  private static boolean hasGroups(AuthorizationCheck caller) {
    List<String> groups = caller.getAuthGroupIds();
    return groups != null && !groups.isEmpty();
  }
}
