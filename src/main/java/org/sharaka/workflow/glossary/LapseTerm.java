package org.sharaka.workflow.glossary;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.glossary.GiveUpProposal;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("lapseTerm")
class LapseTerm implements JavaDelegate {

  private final GiveUpProposal giveUp;

  LapseTerm(GiveUpProposal giveUp) {
    this.giveUp = giveUp;
  }

  @Override
  public void execute(DelegateExecution execution) {
    giveUp.of(CaseOf.number(execution), GiveUpProposal.Why.LAPSED);
  }
}
