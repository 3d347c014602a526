package org.sharaka.privacy;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out under what names the person is known here and where they stand, for whoever decides. */
@Service
@Transactional
public class SearchPersonalData {

  private final PrivacyFile file;
  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final PersonalRecords records;

  SearchPersonalData(PrivacyFile file, PrivacyRequests requests, PrivacyFindings findings, PersonalRecords records) {
    this.file = file;
    this.requests = requests;
    this.findings = findings;
    this.records = records;
  }

  public void handle(CaseNumber number) {
    PrivacyRequest request = requests.get(number);
    request.require(PrivacyStatus.SEARCH);
    findings.keep(number, records.aliases(request.asked().email()));
    List<PersonalRecords.Finding> found = records.findings(findings.subject(request));
    findings.found(number, found);
    file.change(number, PrivacyRequest::searched, "searched", Map.of("areas", found.stream().map(PersonalRecords.Finding::area).distinct().count()));
  }
}
