package org.sharaka.workflow.counterparts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.dialogues.BeginPreparation;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("beginPreparation")
class StartPreparation implements JavaDelegate {

  private final BeginPreparation begin;

  StartPreparation(BeginPreparation begin) {
    this.begin = begin;
  }

  @Override
  public void execute(DelegateExecution execution) {
    begin.of(CaseOf.number(execution));
  }
}
