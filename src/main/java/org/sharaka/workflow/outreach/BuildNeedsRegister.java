package org.sharaka.workflow.outreach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("buildNeedsRegister")
class BuildNeedsRegister implements JavaDelegate {

  private final Needs needs;

  BuildNeedsRegister(Needs needs) {
    this.needs = needs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    needs.register(CaseOf.number(execution));
  }
}
