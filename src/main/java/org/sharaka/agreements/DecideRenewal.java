package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody decides what comes after the term. No agreement renews itself. */
@Service
@Transactional
public class DecideRenewal {

  private final AgreementFile file;

  DecideRenewal(AgreementFile file) {
    this.file = file;
  }

  public void handle(CaseNumber number, RenewalChoice choice, String reason) {
    Typed.check(Typed.chosen(choice, "choice"), Typed.text(reason, "reason", Typed.NOTE));
    file.change(number, agreement -> agreement.renewalDecided(choice), "renewalDecided", Map.of("choice", choice.name(), "reason", reason.strip()));
  }
}
