package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.privacy.OpenCopy;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("offerCopy")
class OfferCopy implements JavaDelegate {

  private final OpenCopy open;

  OfferCopy(OpenCopy open) {
    this.open = open;
  }

  @Override
  public void execute(DelegateExecution execution) {
    open.handle(CaseOf.number(execution));
  }
}
