package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.privacy.PrivacyRequestConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A confirmed request begins its process in the same transaction. */
@Component
class StartDataSubjectRequest {

  private final RuntimeService runtime;

  StartDataSubjectRequest(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(PrivacyRequestConfirmed confirmed) {
    runtime.startProcessInstanceByKey(DataSubjectRequest.KEY, confirmed.number().value());
  }
}
