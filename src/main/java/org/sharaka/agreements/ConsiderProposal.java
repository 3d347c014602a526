package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody decides whether an idea is pursued. */
@Service
@Transactional
public class ConsiderProposal {

  private final AgreementFile file;

  ConsiderProposal(AgreementFile file) {
    this.file = file;
  }

  public void handle(CaseNumber number, boolean pursued, String reason) {
    Typed.check(pursued ? Typed.optional(reason, "reason", Typed.NOTE) : Typed.text(reason, "reason", Typed.NOTE));
    if (pursued) {
      file.change(number, agreement -> agreement.considered(true, null), "pursued", Map.of());
    } else {
      file.change(number, agreement -> agreement.considered(false, reason.strip()), "dropped", Map.of("reason", reason.strip()));
    }
  }
}
