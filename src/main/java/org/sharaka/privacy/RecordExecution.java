package org.sharaka.privacy;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that what was asked is done: data corrected by hand, or no longer used. */
@Service
@Transactional
public class RecordExecution {

  private final PrivacyFile file;

  RecordExecution(PrivacyFile file) {
    this.file = file;
  }

  /** @param how what was put right, without the data themselves */
  public void corrected(CaseNumber number, String how) {
    if (how == null || how.isBlank()) {
      throw Refusal.at("done", "privacy.required").thrown();
    }
    file.change(number, request -> request.carriedOut(how.strip()), "corrected", Map.of());
  }

  public void restricted(CaseNumber number) {
    file.change(number, request -> request.carriedOut(null), "restricted", Map.of());
  }
}
