package org.sharaka.workflow.session;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sharaka.gatherings.Replies;
import org.springframework.stereotype.Component;

@Component("countReplies")
class CountReplies implements ExecutionListener {

  private final Replies replies;

  CountReplies(Replies replies) {
    this.replies = replies;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Replies.Count count = replies.of(DialogueSession.session(execution));
    execution.setVariable(DialogueSession.CONFIRMED, count.confirmed());
    execution.setVariable(DialogueSession.NEEDED, count.needed());
    execution.setVariable(DialogueSession.MISSING, count.missingSectors().size());
    execution.setVariable(DialogueSession.MISSING_SIDES, count.missingSides().size());
  }
}
