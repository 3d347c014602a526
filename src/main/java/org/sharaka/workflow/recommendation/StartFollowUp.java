package org.sharaka.workflow.recommendation;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.recommendations.RecommendationRaised;
import org.sharaka.recommendations.RecommendationReopened;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.recommendations.RecommendationSuperseded;
import org.sharaka.recommendations.Recommendations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A recommendation that is put down, or opened again, begins its process in the same transaction; one that is superseded ends it. */
@Component
class StartFollowUp {

  private final RuntimeService runtime;
  private final Recommendations recommendations;

  StartFollowUp(RuntimeService runtime, Recommendations recommendations) {
    this.runtime = runtime;
    this.recommendations = recommendations;
  }

  @EventListener
  void on(RecommendationRaised raised) {
    if (raised.source().number() == null) {
      runtime.startProcessInstanceByKey(RecommendationFollowUp.KEY, raised.number().value());
    } else {
      boolean ready = recommendations.get(raised.number()).status() == RecommendationStatus.AWAITING_ANSWER;
      runtime.startProcessInstanceByMessage(RecommendationFollowUp.RAISED, raised.number().value(), Map.of(RecommendationFollowUp.READY, ready));
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
