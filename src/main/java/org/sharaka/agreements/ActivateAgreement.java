package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed agreement is in force from its signature on. */
@Service
@Transactional
public class ActivateAgreement {

  private final AgreementFile file;

  ActivateAgreement(AgreementFile file) {
    this.file = file;
  }

  public void handle(CaseNumber number) {
    file.change(number, Agreement::activated, "activated", Map.of());
  }
}
