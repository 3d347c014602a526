package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.recommendations.AskAddressee;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("askForReport")
class AskForReport implements JavaDelegate {

  private final AskAddressee ask;
  private final ExpectedBy expected;

  AskForReport(AskAddressee ask, ExpectedBy expected) {
    this.ask = ask;
    this.expected = expected;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ask.forReport(CaseOf.number(execution), RecommendationFollowUp.addressee(execution), expected.from("REC_REPORT"));
  }
}
