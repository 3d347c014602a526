package org.sharaka.workflow.awareness;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("publishAwareness")
class PublishAwareness implements JavaDelegate {

  private final PublishMaterial publish;

  PublishAwareness(PublishMaterial publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publish.material(CaseOf.number(execution));
  }
}
