package org.sharaka.workflow.mandates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

@Component("remindOfMandateEnd")
class RemindOfMandateEnd implements JavaDelegate {

  private final Mandates mandates;
  private final MandateMail mail;

  RemindOfMandateEnd(Mandates mandates, MandateMail mail) {
    this.mandates = mandates;
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Mandate mandate = mandates.get((Long) execution.getVariable(MandateTerm.MANDATE_ID));
    if (mandate.endedWhy() == null) {
      mail.ending(mandate);
    }
  }
}
