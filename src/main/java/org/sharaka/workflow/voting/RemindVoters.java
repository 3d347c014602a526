package org.sharaka.workflow.voting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.committee.Ballots;
import org.sharaka.workflow.engine.CaseOf;
import org.sharaka.workflow.mail.StaffMail;
import org.springframework.stereotype.Component;

@Component("remindVoters")
class RemindVoters implements JavaDelegate {

  private final StaffMail mail;
  private final Ballots ballots;

  RemindVoters(StaffMail mail, Ballots ballots) {
    this.mail = mail;
    this.ballots = ballots;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long ballot = DecisionVote.ballot(execution);
    mail.writeTo(CaseOf.number(execution), ballots.get(ballot).voters(), "ballotReminder", "ballot-reminder/" + execution.getProcessInstanceId());
  }
}
