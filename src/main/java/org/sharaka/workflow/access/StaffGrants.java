package org.sharaka.workflow.access;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.sharaka.platform.security.Groups.ADMIN;
import static org.sharaka.platform.security.Groups.AUDITOR;
import static org.sharaka.platform.security.Groups.EXECUTIVE_DIRECTOR;
import static org.sharaka.platform.security.Groups.MANAGER;
import static org.sharaka.platform.security.Groups.ME_OFFICER;
import static org.sharaka.platform.security.Groups.PHASE_COORDINATOR;
import static org.sharaka.platform.security.Groups.PROJECT_MANAGER;
import static org.sharaka.platform.security.Groups.SECRETARIAT;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.sharaka.kernel.Language;
import org.sharaka.platform.Seed;
import org.sharaka.platform.security.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The groups and the least each needs. Only grants, no revokes. Tasks need none here: the engine grants each to those it
 * is offered to. Nobody may deploy while the system runs, for who can deploy can run code.
 */
@Component
@Order(10)
class StaffGrants implements Seed {

  private static final List<String> WITH_OVERSIGHT = List.of(MANAGER, EXECUTIVE_DIRECTOR, AUDITOR);

  private final IdentityService identity;
  private final Grants grants;
  private final MessageSource messages;
  private final Language language;

  StaffGrants(IdentityService identity, Grants grants, MessageSource messages, @Value("${sharaka.language}") Language language) {
    this.identity = identity;
    this.grants = grants;
    this.messages = messages;
    this.language = language;
  }

  @Override
  public void plant() {
    Groups.STAFF.forEach(this::group);
    group(Groups.MINISTRY);
    group(Groups.CSO);
    Groups.TASK_WORKERS.forEach(this::worksInTasklist);
    WITH_OVERSIGHT.forEach(this::watchesInCockpit);
    stepsIn();
    starts(PROJECT_MANAGER, "projectLifecycle");
    starts(MANAGER, "projectLifecycle");
    starts(SECRETARIAT, "partnershipRequest");
    List.of(SECRETARIAT, PROJECT_MANAGER, PHASE_COORDINATOR, MANAGER, ME_OFFICER).forEach(group -> starts(group, "recommendationFollowUp"));
    List.of(SECRETARIAT, PROJECT_MANAGER, MANAGER).forEach(group -> starts(group, "mouLifecycle"));
    administers();
  }

  private void group(String key) {
    if (identity.createGroupQuery().groupId(key).count() == 0) {
      Group group = identity.newGroup(key);
      group.setName(messages.getMessage("group." + key, null, language.locale()));
      group.setType(key.equals(ADMIN) ? "SYSTEM" : "WORKFLOW");
      identity.saveGroup(group);
    }
  }

  private void worksInTasklist(String group) {
    grants.to(group, APPLICATION, "tasklist", Permissions.ACCESS);
    grants.to(group, APPLICATION, "welcome", Permissions.ACCESS);
    grants.toAll(group, PROCESS_DEFINITION, Permissions.READ);
    grants.toAll(group, GROUP, Permissions.READ);
  }

  private void watchesInCockpit(String group) {
    grants.to(group, APPLICATION, "cockpit", Permissions.ACCESS);
    grants.to(group, APPLICATION, "welcome", Permissions.ACCESS);
    grants.toAll(group, PROCESS_DEFINITION, Permissions.READ, Permissions.READ_INSTANCE, Permissions.READ_HISTORY, Permissions.READ_TASK);
    grants.toAll(group, DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY);
    grants.toAll(group, BATCH, Permissions.READ);
    grants.toAll(group, OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ);
  }

  private void stepsIn() {
    grants.toAll(MANAGER, PROCESS_DEFINITION, ProcessDefinitionPermissions.TASK_ASSIGN, ProcessDefinitionPermissions.RETRY_JOB);
  }

  private void starts(String group, String process) {
    grants.to(group, PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
    grants.toAll(group, PROCESS_INSTANCE, Permissions.CREATE);
  }

  private void administers() {
    for (Resource resource : Resources.values()) {
      if (resource != DEPLOYMENT) {
        grants.toAll(ADMIN, resource, Permissions.ALL);
      }
    }
  }
}
