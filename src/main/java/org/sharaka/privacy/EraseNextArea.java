package org.sharaka.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the person in one area at a call, and records on what grounds. Whatever is cut short goes on with the area at
 * which it stopped; an area that is done is not touched again.
 */
@Service
@Transactional
public class EraseNextArea {

  private final PrivacyFile file;
  private final PrivacyRequests requests;
  private final PrivacyFindings findings;
  private final PersonalRecords records;

  EraseNextArea(PrivacyFile file, PrivacyRequests requests, PrivacyFindings findings, PersonalRecords records) {
    this.file = file;
    this.requests = requests;
    this.findings = findings;
    this.records = records;
  }

  /** @return whether another area is left */
  public boolean handle(CaseNumber number) {
    PrivacyRequest request = requests.get(number);
    request.require(PrivacyStatus.EXECUTION);
    List<String> left = left(number);
    if (!left.isEmpty()) {
      String area = left.get(0);
      findings.erased(number, area, records.forget(area, findings.subject(request)), request.decision().law());
    }
    if (left.size() <= 1) {
      file.change(number, same -> same.carriedOut(null), "erased", Map.of("areas", records.areas().size()));
    }
    return left.size() > 1;
  }

  private List<String> left(CaseNumber number) {
    Set<String> done = findings.erased(number).stream().map(PrivacyFindings.Erased::area).collect(Collectors.toSet());
    return records.areas().stream().filter(area -> !done.contains(area)).toList();
  }
}
