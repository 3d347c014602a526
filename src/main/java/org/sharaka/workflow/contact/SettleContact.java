package org.sharaka.workflow.contact;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.stakeholders.contacts.CloseContact;
import org.springframework.stereotype.Component;

@Component("settleContact")
class SettleContact implements JavaDelegate {

  private final CloseContact close;

  SettleContact(CloseContact close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(StakeholderContact.OUTCOME, close.handle(StakeholderContact.contact(execution)).outcome().name());
  }
}
