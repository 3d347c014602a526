package org.sharaka.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.OpenReview;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

@Component("beginReview")
class BeginReview implements JavaDelegate {

  private final OpenReview open;

  BeginReview(OpenReview open) {
    this.open = open;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber guide = new CaseNumber((String) execution.getVariable(DocumentReview.GUIDE_NUMBER));
    int round = execution.hasVariable(DocumentReview.ROUND) ? (Integer) execution.getVariable(DocumentReview.ROUND) + 1 : 1;
    execution.setVariable(DocumentReview.ROUND, round);
    execution.setVariable(DocumentReview.REVIEW_ID, open.of(guide, round));
  }
}
