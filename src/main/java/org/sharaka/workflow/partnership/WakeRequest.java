package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.stereotype.Component;

@Component("wakeRequest")
class WakeRequest implements JavaDelegate {

  private final ProcessTree tree;

  WakeRequest(ProcessTree tree) {
    this.tree = tree;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tree.activate(CaseOf.number(execution), PartnershipRequest.KEY);
  }
}
