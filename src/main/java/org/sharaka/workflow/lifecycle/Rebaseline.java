package org.sharaka.workflow.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ChangeScope;
import org.sharaka.projects.ScopeChanges;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("rebaseline")
class Rebaseline implements JavaDelegate {

  private final ScopeChanges changes;
  private final ChangeScope changeScope;

  Rebaseline(ScopeChanges changes, ChangeScope changeScope) {
    this.changes = changes;
    this.changeScope = changeScope;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    ScopeChanges.Request change = changes.lastApproved(number).orElseThrow();
    changeScope.rebaseline(number, change.spans(), change.request());
  }
}
