package org.sharaka.workflow.agreement;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.Party;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** Whom the process asks one by one, as {@code ${agreementLists.parties(execution)}}. */
@Component("agreementLists")
public class AgreementLists {

  private final Agreements agreements;

  AgreementLists(Agreements agreements) {
    this.agreements = agreements;
  }

  public List<Long> parties(DelegateExecution execution) {
    return agreements.get(CaseOf.number(execution)).parties().stream().map(Party::organisationId).distinct().toList();
  }
}
