package org.sharaka.workflow.mandates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

@Component("askForSuccessor")
class AskForSuccessor implements JavaDelegate {

  private final Mandates mandates;
  private final MandateMail mail;

  AskForSuccessor(Mandates mandates, MandateMail mail) {
    this.mandates = mandates;
    this.mail = mail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mail.vacant(mandates.get((Long) execution.getVariable(MandateTerm.MANDATE_ID)));
  }
}
