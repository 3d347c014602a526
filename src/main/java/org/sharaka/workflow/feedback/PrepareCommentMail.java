package org.sharaka.workflow.feedback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.InviteToComment;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("prepareCommentMail")
class PrepareCommentMail implements JavaDelegate {

  private final InviteToComment invite;
  private final ConsultedPeople people;

  PrepareCommentMail(InviteToComment invite, ConsultedPeople people) {
    this.invite = invite;
    this.people = people;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long round = ((Number) execution.getVariable(Feedback.ROUND)).longValue();
    execution.setVariable(Feedback.MAILING, invite.prepare(round, people.of(CaseOf.number(execution))));
    execution.setVariable(Feedback.REMINDERS, 0);
  }
}
