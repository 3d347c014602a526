package org.sharaka.workflow.phases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.lifecycle.Lifecycle;

/** Reads from an execution which phase it belongs to. */
public final class PhaseOf {

  private PhaseOf() {}

  public static PhaseKey phase(DelegateExecution execution) {
    return PhaseKey.of(((Number) execution.getVariable(Lifecycle.PHASE)).intValue());
  }
}
