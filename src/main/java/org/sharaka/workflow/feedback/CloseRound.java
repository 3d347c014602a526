package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.CloseConsultation;
import org.springframework.stereotype.Component;

/** A round closed before its time was closed where the reason was given; this changes nothing then. */
@Component("closeRound")
class CloseRound implements JavaDelegate {

  private final CloseConsultation close;

  CloseRound(CloseConsultation close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.of(((Number) execution.getVariable(Feedback.ROUND)).longValue(), null);
  }
}
