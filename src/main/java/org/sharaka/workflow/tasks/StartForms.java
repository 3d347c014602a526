package org.sharaka.workflow.tasks;

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

  private final FormBook book;
  private final FormDesk desk;
  private final AuthorizationService authorizations;
  private final IdentityService identity;

  StartForms(FormBook book, FormDesk desk, AuthorizationService authorizations, IdentityService identity) {
    this.book = book;
    this.desk = desk;
    this.authorizations = authorizations;
    this.identity = identity;
  }

  boolean has(String process) {
    return book.startEvent(process).isPresent();
  }

  String startEvent(String process) {
    return book.startEvent(process).orElseThrow();
  }

  boolean mayStart(String process) {
    Authentication caller = identity.getCurrentAuthentication();
    return caller != null && authorizations.isUserAuthorized(caller.getUserId(), caller.getGroupIds(), Permissions.CREATE_INSTANCE,
        Resources.PROCESS_DEFINITION, process);
  }

  CaseNumber start(TaskContext form, Map<String, Object> typed) {
    return new CaseNumber((String) desk.takeBack(form, typed).get(NUMBER));
  }
}
