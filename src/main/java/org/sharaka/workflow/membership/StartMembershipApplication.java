package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.memberships.MembershipApplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A confirmed application begins its process in the same transaction. */
@Component
class StartMembershipApplication {

  private final RuntimeService runtime;

  StartMembershipApplication(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(MembershipApplied applied) {
    runtime.startProcessInstanceByKey(MembershipApplication.KEY, applied.number().value());
  }
}
