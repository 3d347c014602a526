package org.sharaka.workflow.mandates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.workflow.access.PartnerAccounts;
import org.springframework.stereotype.Component;

@Component("closeMandate")
class CloseMandate implements JavaDelegate {

  private final Mandates mandates;
  private final PartnerAccounts accounts;

  CloseMandate(Mandates mandates, PartnerAccounts accounts) {
    this.mandates = mandates;
    this.accounts = accounts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Mandate mandate = mandates.get((Long) execution.getVariable(MandateTerm.MANDATE_ID));
    if (!mandates.isNeeded(mandate.account())) {
      accounts.close(mandate.account());
    }
    boolean filled = mandate.role() == MandateRole.DEPUTY
        || mandates.holders(mandate.organisationId()).stream().anyMatch(holder -> holder.role() == MandateRole.LEAD);
    execution.setVariable(MandateTerm.HAS_SUCCESSOR, filled);
  }
}
