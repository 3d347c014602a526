package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.recommendations.RecordSilence;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("recordAddresseeSilence")
class RecordAddresseeSilence implements JavaDelegate {

  private final RecordSilence silence;

  RecordAddresseeSilence(RecordSilence silence) {
    this.silence = silence;
  }

  @Override
  public void execute(DelegateExecution execution) {
    silence.handle(CaseOf.number(execution), RecommendationFollowUp.addressee(execution));
  }
}
