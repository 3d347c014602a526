package org.sharaka.workflow.membership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.memberships.CareForMember;
import org.sharaka.memberships.NextCheck;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("checkMembership")
class CheckMembership implements JavaDelegate {

  private final NextCheck next;
  private final CareForMember care;

  CheckMembership(NextCheck next, CareForMember care) {
    this.next = next;
    this.care = care;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    NextCheck.Due due = next.today(number);
    switch (due) {
      case ASK_TO_CONFIRM -> care.askToConfirm(number);
      case ASK_TO_RENEW -> care.askToRenew(number);
      case TERM_OVER, REVIEW, NOTHING -> {
        // the process decides
      }
    }
    execution.setVariable(MembershipLife.CHECK, due.name());
  }
}
