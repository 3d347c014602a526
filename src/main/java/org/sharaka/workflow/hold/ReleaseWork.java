package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

/** A paused project cannot be told that it is cancelled: its processes have to be awake for it. */
@Component("releaseWork")
class ReleaseWork implements JavaDelegate {

  private final ProcessTree tree;

  ReleaseWork(ProcessTree tree) {
    this.tree = tree;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tree.activate(CaseOf.number(execution), Lifecycle.KEY);
  }
}
