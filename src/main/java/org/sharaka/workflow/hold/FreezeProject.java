package org.sharaka.workflow.hold;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

@Component("freezeProject")
class FreezeProject implements JavaDelegate {

  private final ProcessTree tree;

  FreezeProject(ProcessTree tree) {
    this.tree = tree;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tree.suspend(CaseOf.number(execution), Lifecycle.KEY);
    execution.setVariable(Hold.DECISION, Hold.UNDECIDED);
  }
}
