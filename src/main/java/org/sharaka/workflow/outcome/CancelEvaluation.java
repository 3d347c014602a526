package org.sharaka.workflow.outcome;

import org.sharaka.dialogues.RequestCancelled;
import org.sharaka.dialogues.Requests;
import org.sharaka.surveys.CancelSurvey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever was asked about a dialogue learns that its request was cancelled, and answers no more. */
@Component
class CancelEvaluation {

  private final Requests requests;
  private final CancelSurvey cancel;

  CancelEvaluation(Requests requests, CancelSurvey cancel) {
    this.requests = requests;
    this.cancel = cancel;
  }

  @EventListener
  void on(RequestCancelled cancelled) {
    cancel.ofProject(cancelled.number(), requests.get(cancelled.number()).course().reason().ar());
  }
}
