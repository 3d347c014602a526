package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.recommendations.SettleRecommendation;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("settleRecommendation")
class SettleFollowUp implements JavaDelegate {

  private final SettleRecommendation settle;

  SettleFollowUp(SettleRecommendation settle) {
    this.settle = settle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(RecommendationFollowUp.STATUS, settle.handle(CaseOf.number(execution)).name());
  }
}
