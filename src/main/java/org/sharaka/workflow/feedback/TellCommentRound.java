package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.guidelines.CloseConsultation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes the process of a comment round that was closed before its time. One that is just sending mail ends by its timer, which is due at once then. */
@Component
class TellCommentRound {

  private final RuntimeService runtime;

  TellCommentRound(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(CloseConsultation.ConsultationCut cut) {
    runtime.createMessageCorrelation(Feedback.CLOSE_NOW).processInstanceVariableEquals(Feedback.ROUND, cut.round()).correlateAll();
  }
}
