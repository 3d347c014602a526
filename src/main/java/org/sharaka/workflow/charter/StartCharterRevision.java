package org.sharaka.workflow.charter;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.guidelines.RevisionBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A revision of the charter begins its process in the same transaction. */
@Component
class StartCharterRevision {

  private final RuntimeService runtime;

  StartCharterRevision(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(RevisionBegun begun) {
    runtime.startProcessInstanceByKey(CharterRevision.KEY, begun.number().value(), Map.of(CharterRevision.GUIDE_NUMBER, begun.number().value()));
  }
}
