package org.sharaka.workflow.event;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** An event that was called off with a reason of its own is over already and stays as it is. */
@Component("recallEvent")
class RecallEvent implements JavaDelegate {

  private final CancelGathering cancel;
  private final Sentences sentences;

  RecallEvent(CancelGathering cancel, Sentences sentences) {
    this.cancel = cancel;
    this.sentences = sentences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cancel.cancel(EventForum.event(execution), sentences.both("gathering.defaultReason", Map.of()));
    execution.setVariable(EventForum.OUTCOME, EventForum.Outcome.CANCELLED.name());
  }
}
