package org.sharaka.workflow.outreach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.outreach.OutreachRounds;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("prepareChannels")
class PrepareChannels implements JavaDelegate {

  private final OutreachRounds rounds;
  private final OpenOutreach open;

  PrepareChannels(OutreachRounds rounds, OpenOutreach open) {
    this.rounds = rounds;
    this.open = open;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    execution.setVariable(Outreach.ROUND, rounds.begin(number));
    execution.setVariable(Outreach.WORKSHOPS, String.join(",", open.open(number, rounds.open(number))));
  }
}
