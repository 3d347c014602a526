package org.sharaka.workflow.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("publishAdopted")
class PublishAdopted implements JavaDelegate {

  private final PublishOutcome publish;

  PublishAdopted(PublishOutcome publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publish.publish(CaseOf.number(execution), new CaseNumber((String) execution.getVariable("guideNumber")),
        "APPROVED_WITH_AMENDMENTS".equals(execution.getVariable("adoptionOutcome")));
    execution.setVariable("adopted", true);
  }
}
