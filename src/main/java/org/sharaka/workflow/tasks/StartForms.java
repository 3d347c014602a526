package org.sharaka.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Processes that people may begin in Tasklist. The form is handed to the use case that opens the case, and that starts
 * the process with the new number as its business key.
 */
@Component
class StartForms {

  static final String NUMBER = "number";
  private static final Map<String, String> START_EVENTS = Map.of("projectLifecycle", "projectProposed");

  private final FormDesk desk;
  private final AuthorizationService authorizations;
  private final IdentityService identity;

  StartForms(FormDesk desk, AuthorizationService authorizations, IdentityService identity) {
    this.desk = desk;
    this.authorizations = authorizations;
    this.identity = identity;
  }

  boolean has(String process) {
    return START_EVENTS.containsKey(process);
  }

  String startEvent(String process) {
    return START_EVENTS.get(process);
  }

  boolean mayStart(String process) {
    Authentication caller = identity.getCurrentAuthentication();
    return caller == null || authorizations.isUserAuthorized(caller.getUserId(), groups(caller), Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process);
  }

  CaseNumber start(TaskContext form, Map<String, Object> typed) {
    return new CaseNumber((String) desk.takeBack(form, typed).get(NUMBER));
  }

  private static List<String> groups(Authentication caller) {
    return caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
  }
}
