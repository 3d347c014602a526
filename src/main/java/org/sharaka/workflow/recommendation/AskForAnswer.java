package org.sharaka.workflow.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.platform.security.Groups;
import org.sharaka.recommendations.AskAddressee;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("askForAnswer")
class AskForAnswer implements JavaDelegate {

  private final AskAddressee ask;
  private final ExpectedBy expected;
  private final StaffMail staff;

  AskForAnswer(AskAddressee ask, ExpectedBy expected, StaffMail staff) {
    this.ask = ask;
    this.expected = expected;
    this.staff = staff;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long addressee = RecommendationFollowUp.addressee(execution);
    if (!ask.forAnswer(CaseOf.number(execution), addressee, expected.from("REC_RESPONSE"))) {
      staff.write(CaseOf.number(execution), Groups.SECRETARIAT, "recommendationNobody", "nobody/" + addressee + "/" + execution.getProcessInstanceId());
    }
  }
}
