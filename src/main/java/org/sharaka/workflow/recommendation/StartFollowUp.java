package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.recommendations.RecommendationRaised;
import org.sharaka.recommendations.RecommendationReopened;
import org.sharaka.recommendations.RecommendationSuperseded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A recommendation that is put down, or opened again, begins its process in the same transaction; one that is superseded ends it. */
@Component
class StartFollowUp {

  private final RuntimeService runtime;

  StartFollowUp(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(RecommendationRaised raised) {
    if (raised.source().number() == null) {
      runtime.startProcessInstanceByKey(RecommendationFollowUp.KEY, raised.number().value());
    } else {
      runtime.startProcessInstanceByMessage(RecommendationFollowUp.RAISED, raised.number().value());
    }
  }

  @EventListener
  void on(RecommendationReopened reopened) {
    runtime.startProcessInstanceByMessage(RecommendationFollowUp.REOPENED, reopened.number().value());
  }

  @EventListener
  void on(RecommendationSuperseded superseded) {
    runtime.createMessageCorrelation(RecommendationFollowUp.SUPERSEDED).processInstanceBusinessKey(superseded.number().value()).correlateAll();
  }
}
