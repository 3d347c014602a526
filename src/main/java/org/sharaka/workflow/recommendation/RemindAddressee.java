package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.AskAddressee;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("remindAddressee")
class RemindAddressee implements JavaDelegate {

  private final AskAddressee ask;
  private final ExpectedBy expected;

  RemindAddressee(AskAddressee ask, ExpectedBy expected) {
    this.ask = ask;
    this.expected = expected;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    long addressee = RecommendationFollowUp.addressee(execution);
    expected.clock(number, addressee).ifPresent(clock -> ask.remind(number, addressee, "reminder/" + clock.id(), expected.day(clock)));
  }
}
