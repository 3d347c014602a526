package org.sharaka.workflow.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.agreements.AskForReports;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("askForReports")
class AskParties implements JavaDelegate {

  private final AskForReports ask;

  AskParties(AskForReports ask) {
    this.ask = ask;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ask.handle(CaseOf.number(execution));
  }
}
