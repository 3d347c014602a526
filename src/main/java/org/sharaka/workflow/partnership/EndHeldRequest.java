package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.engine.Messages;
import org.springframework.stereotype.Component;

@Component("endHeldRequest")
class EndHeldRequest implements JavaDelegate {

  private final Messages messages;

  EndHeldRequest(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    messages.tell(CaseOf.number(execution), PartnershipRequest.WITHDRAWN);
  }
}
