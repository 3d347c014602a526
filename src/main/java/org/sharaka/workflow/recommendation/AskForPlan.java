package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.recommendations.AskAddressee;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("askForPlan")
class AskForPlan implements JavaDelegate {

  private final AskAddressee ask;
  private final ExpectedBy expected;

  AskForPlan(AskAddressee ask, ExpectedBy expected) {
    this.ask = ask;
    this.expected = expected;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ask.forPlan(CaseOf.number(execution), RecommendationFollowUp.addressee(execution), expected.from("REC_PLAN"));
  }
}
