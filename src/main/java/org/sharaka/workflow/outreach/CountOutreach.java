package org.sharaka.workflow.outreach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("countOutreach")
class CountOutreach implements JavaDelegate {

  private final OutreachCount count;

  CountOutreach(OutreachCount count) {
    this.count = count;
  }

  @Override
  public void execute(DelegateExecution execution) {
    count.of(CaseOf.number(execution)).facts().forEach(execution::setVariable);
  }
}
