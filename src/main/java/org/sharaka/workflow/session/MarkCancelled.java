package org.sharaka.workflow.session;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

@Component("markCancelled")
class MarkCancelled implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariable(DialogueSession.OUTCOME, DialogueSession.Outcome.CANCELLED.name());
  }
}
