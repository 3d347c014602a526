package org.sharaka.workflow.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("publishNotAdopted")
class PublishNotAdopted implements JavaDelegate {

  private final PublishOutcome publish;

  PublishNotAdopted(PublishOutcome publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publish.notAdopted(CaseOf.number(execution), new CaseNumber((String) execution.getVariable("guideNumber")));
    publish.tellEveryone(CaseOf.number(execution));
    execution.setVariable("adopted", false);
  }
}
