package org.sharaka.workflow.partnership;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.hold.ProcessTree;
import org.springframework.stereotype.Component;

@Component("freezeRequest")
class FreezeRequest implements JavaDelegate {

  private final ProcessTree tree;
  private final Clock clock;

  FreezeRequest(ProcessTree tree, Clock clock) {
    this.tree = tree;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tree.suspend(CaseOf.number(execution), PartnershipRequest.KEY);
    execution.setVariable(RequestHold.SINCE, Date.from(clock.instant()));
  }
}
