package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.memberships.SteerMember;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("endMembership")
class EndMembership implements JavaDelegate {

  private final SteerMember steer;

  EndMembership(SteerMember steer) {
    this.steer = steer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steer.end(CaseOf.number(execution));
  }
}
