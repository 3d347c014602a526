package org.sharaka.privacy;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Clocks;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a request once its answer is on its way. What it had gathered about the person is dropped; whoever was erased is
 * then forgotten by the request itself and by the mails about it.
 */
@Service
@Transactional
public class SettlePrivacyRequest {

  private final PrivacyFile file;
  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final PersonalRecords records;
  private final CaseFiles files;
  private final Clocks clocks;

  SettlePrivacyRequest(PrivacyFile file, PrivacyRequests requests, PrivacyFindings findings, PersonalRecords records, CaseFiles files, Clocks clocks) {
    this.file = file;
    this.requests = requests;
    this.findings = findings;
    this.records = records;
    this.files = files;
    this.clocks = clocks;
  }

  public PrivacyStatus handle(CaseNumber number) {
    PrivacyRequest request = requests.get(number);
    if (request.erases()) {
      forget(request);
    }
    findings.dropAliases(number);
    PrivacyRequest settled = file.change(number, PrivacyRequest::settled, "settled", Map.of());
    clocks.stopAll(number);
    files.close(number, settled.status().name());
    return settled.status();
  }

  private void forget(PrivacyRequest request) {
    DataSubject subject = findings.subject(request);
    requests.save(request.forgotten());
    records.areas().forEach(area -> records.forget(area, subject));
  }
}
