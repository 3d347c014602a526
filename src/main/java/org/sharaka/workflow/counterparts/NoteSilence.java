package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.RecordSilence;
import org.springframework.stereotype.Component;

@Component("recordSilence")
class NoteSilence implements JavaDelegate {

  private final RecordSilence silence;

  NoteSilence(RecordSilence silence) {
    this.silence = silence;
  }

  @Override
  public void execute(DelegateExecution execution) {
    silence.of(CounterpartRound.counterpart(execution));
  }
}
