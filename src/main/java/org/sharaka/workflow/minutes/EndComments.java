package org.sharaka.workflow.minutes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.gatherings.CloseComments;
import org.springframework.stereotype.Component;

@Component("closeComments")
class EndComments implements JavaDelegate {

  private final CloseComments close;

  EndComments(CloseComments close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MinutesAndPublication.COMMENTS_LEFT, close.close(MinutesAndPublication.session(execution)) > 0);
  }
}
