package org.sharaka.workflow.invitation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.gatherings.Permits;
import org.springframework.stereotype.Component;

@Component("lookForPermit")
class LookForPermit implements ExecutionListener {

  private final Permits permits;

  LookForPermit(Permits permits) {
    this.permits = permits;
  }

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariable(GuestInvitation.PERMIT_NEEDED, permits.isNeeded(GuestInvitation.gathering(execution)));
  }
}
