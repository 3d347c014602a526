package org.sharaka.workflow.privacy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.privacy.PrivacyFindings;
import org.sharaka.privacy.PrivacyRequest;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.RecordExecution;
import org.sharaka.stakeholders.consent.StopContact;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("restrictUse")
class RestrictUse implements JavaDelegate {

  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final StopContact stop;
  private final RecordExecution record;

  RestrictUse(PrivacyRequests requests, PrivacyFindings findings, StopContact stop, RecordExecution record) {
    this.requests = requests;
    this.findings = findings;
    this.stop = stop;
    this.record = record;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber number = CaseOf.number(execution);
    PrivacyRequest request = requests.get(number);
    stop.handle(findings.subject(request).people(), request.asked().language());
    record.restricted(number);
  }
}
