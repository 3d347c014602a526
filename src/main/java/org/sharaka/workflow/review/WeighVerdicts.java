package org.sharaka.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.WeighReview;
import org.springframework.stereotype.Component;

@Component("weighVerdicts")
class WeighVerdicts implements JavaDelegate {

  private final WeighReview weigh;

  WeighVerdicts(WeighReview weigh) {
    this.weigh = weigh;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(DocumentReview.OUTCOME, weigh.of((Long) execution.getVariable(DocumentReview.REVIEW_ID)).name());
  }
}
