package org.sharaka.workflow.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("tellOutcome")
class TellOutcome implements JavaDelegate {

  private final PublishOutcome publish;

  TellOutcome(PublishOutcome publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publish.tellEveryone(CaseOf.number(execution));
  }
}
