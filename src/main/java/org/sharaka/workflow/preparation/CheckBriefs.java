package org.sharaka.workflow.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("checkBriefs")
class CheckBriefs implements JavaDelegate {

  private final BriefWatch watch;

  CheckBriefs(BriefWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(DialoguePreparation.BRIEFS_IN, watch.complete(CaseOf.number(execution)));
  }
}
