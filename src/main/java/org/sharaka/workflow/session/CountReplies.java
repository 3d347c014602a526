package org.sharaka.workflow.session;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.Replies;
import org.springframework.stereotype.Component;

@Component("countReplies")
class CountReplies implements JavaDelegate {

  private final Replies replies;

  CountReplies(Replies replies) {
    this.replies = replies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Replies.Count count = replies.of(DialogueSession.session(execution));
    execution.setVariable(DialogueSession.CONFIRMED, count.confirmed());
    execution.setVariable(DialogueSession.NEEDED, count.needed());
    execution.setVariable(DialogueSession.MISSING, count.missingSectors().size());
  }
}
