package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("inviteCounterpart")
class SendLetter implements JavaDelegate {

  private final InviteCounterpart invite;
  private final ServiceLevels levels;
  private final WorkingCalendar calendar;

  SendLetter(InviteCounterpart invite, ServiceLevels levels, WorkingCalendar calendar) {
    this.invite = invite;
    this.levels = levels;
    this.calendar = calendar;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long organisation = ((Number) execution.getVariable(CounterpartRound.ORGANISATION)).longValue();
    InviteCounterpart.Invited invited = invite.to(CaseOf.number(execution), organisation, (String) execution.getVariable(CounterpartRound.LETTER),
        calendar.plus(calendar.today(), levels.inForce("MIN_REPLY").target()));
    execution.setVariable(CounterpartRound.COUNTERPART, invited.counterpart());
    execution.setVariable(CounterpartRound.LETTER_DELIVERED, invited.written());
  }
}
