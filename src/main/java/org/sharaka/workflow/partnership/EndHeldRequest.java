package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.LetWithdrawalStand;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.engine.Messages;
import org.springframework.stereotype.Component;

@Component("endHeldRequest")
class EndHeldRequest implements JavaDelegate {

  private final LetWithdrawalStand stand;
  private final Messages messages;

  EndHeldRequest(LetWithdrawalStand stand, Messages messages) {
    this.stand = stand;
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    if (stand.of(number)) {
      messages.tell(number, PartnershipRequest.WITHDRAWN);
    }
  }
}
