package org.sharaka.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.kernel.CaseNumber;

/** Reads from an execution which case it works for. */
public final class CaseOf {

  private CaseOf() {}

  public static CaseNumber number(DelegateExecution execution) {
    return new CaseNumber(execution.getProcessBusinessKey());
  }
}
