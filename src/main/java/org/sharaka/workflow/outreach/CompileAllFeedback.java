package org.sharaka.workflow.outreach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("compileFeedback")
class CompileAllFeedback implements JavaDelegate {

  private final CollectStatements collect;

  CompileAllFeedback(CollectStatements collect) {
    this.collect = collect;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("anyStatements", collect.of(CaseOf.number(execution)) > 0);
  }
}
