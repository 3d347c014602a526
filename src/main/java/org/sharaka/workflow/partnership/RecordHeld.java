package org.sharaka.workflow.partnership;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.RecordDialogueHeld;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("recordDialogueHeld")
class RecordHeld implements JavaDelegate {

  private final RecordDialogueHeld held;

  RecordHeld(RecordDialogueHeld held) {
    this.held = held;
  }

  @Override
  public void execute(DelegateExecution execution) {
    held.of(CaseOf.number(execution));
  }
}
