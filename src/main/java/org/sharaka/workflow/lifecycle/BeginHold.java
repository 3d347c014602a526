package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.hold.Hold;
import org.springframework.stereotype.Component;

/** The pause has a process of its own, which goes on while the project stands still. */
@Component("beginHold")
class BeginHold implements JavaDelegate {

  private final RuntimeService runtime;

  BeginHold(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    runtime.createMessageCorrelation(Hold.BEGAN).processInstanceBusinessKey(execution.getProcessBusinessKey()).correlateStartMessage();
  }
}
