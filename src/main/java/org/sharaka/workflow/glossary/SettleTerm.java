package org.sharaka.workflow.glossary;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.glossary.ProposalKind;
import org.sharaka.guidelines.glossary.SettleProposal;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("settleTerm")
class SettleTerm implements JavaDelegate {

  private final SettleProposal settle;

  SettleTerm(SettleProposal settle) {
    this.settle = settle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(GlossaryTerm.RETIRED, settle.of(CaseOf.number(execution)) == ProposalKind.RETIRE);
  }
}
