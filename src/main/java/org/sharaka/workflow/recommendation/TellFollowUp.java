package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.AddresseeSpoke;
import org.sharaka.recommendations.Recommendations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands what addressees do on the portal to the process that waits for it; where none waits, nothing happens. */
@Component
class TellFollowUp {

  private final RuntimeService runtime;
  private final Recommendations recommendations;

  TellFollowUp(RuntimeService runtime, Recommendations recommendations) {
    this.runtime = runtime;
    this.recommendations = recommendations;
  }

  @EventListener
  void on(AddresseeSpoke spoke) {
    Addressee addressee = recommendations.get(spoke.number()).addressee(spoke.addressee());
    switch (spoke.step()) {
      case ANSWERED -> to(spoke, RecommendationFollowUp.ANSWERED).setVariable(RecommendationFollowUp.ACCEPTS, addressee.accepts()).correlateAll();
      case PLANNED -> to(spoke, RecommendationFollowUp.PLANNED).correlateAll();
      case REPORTED -> to(spoke, RecommendationFollowUp.REPORTED).setVariable(RecommendationFollowUp.PROGRESS, addressee.progress().name()).correlateAll();
    }
  }

  private MessageCorrelationBuilder to(AddresseeSpoke spoke, String message) {
    return runtime.createMessageCorrelation(message).processInstanceBusinessKey(spoke.number().value())
        .processInstanceVariableEquals(RecommendationFollowUp.ADDRESSEE, spoke.addressee());
  }
}
