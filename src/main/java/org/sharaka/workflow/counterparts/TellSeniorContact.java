package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.RemindCounterpart;
import org.springframework.stereotype.Component;

@Component("tellSeniorContact")
class TellSeniorContact implements JavaDelegate {

  private final RemindCounterpart remind;

  TellSeniorContact(RemindCounterpart remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.of(CounterpartRound.counterpart(execution), true);
  }
}
