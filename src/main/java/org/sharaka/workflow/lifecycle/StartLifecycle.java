package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.projects.ProjectRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A registered project begins its process in the same transaction. */
@Component
class StartLifecycle {

  private final RuntimeService runtime;

  StartLifecycle(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(ProjectRegistered registered) {
    runtime.startProcessInstanceByKey(Lifecycle.KEY, registered.number().value());
  }
}
