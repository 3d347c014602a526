package org.sharaka.workflow.adherence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.adherence.PursueReport;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("askForYear")
class AskForYear implements JavaDelegate {

  private final PursueReport pursue;

  AskForYear(PursueReport pursue) {
    this.pursue = pursue;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int asked = AdherenceDates.asked(execution);
    execution.setVariable(CharterAdherence.MAY_REPORT, pursue.step(CaseOf.number(execution), asked));
    execution.setVariable(CharterAdherence.ASKED, asked + 1);
  }
}
