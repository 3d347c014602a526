package org.sharaka.workflow.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.MergeRequest;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("mergeRequest")
class JoinOther implements JavaDelegate {

  private final MergeRequest merge;

  JoinOther(MergeRequest merge) {
    this.merge = merge;
  }

  @Override
  public void execute(DelegateExecution execution) {
    merge.of(CaseOf.number(execution));
    execution.setVariable(RequestIntake.RESULT, RequestIntake.Result.MERGED.name());
  }
}
