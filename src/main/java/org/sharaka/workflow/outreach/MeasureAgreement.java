package org.sharaka.workflow.outreach;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.projects.outreach.Coding;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("measureAgreement")
class MeasureAgreement implements JavaDelegate {

  private final Coding coding;

  MeasureAgreement(Coding coding) {
    this.coding = coding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("agreementSufficient", coding.measure(CaseOf.number(execution)).isSufficient());
  }
}
