package org.sharaka.cases;

import java.time.Instant;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/**
 * The cover of a case.
 *
 * @param status one of the statuses of its type, as kept by the module that owns the case
 * @param parent the case it belongs to, or {@code null}
 */
public record CaseFile(CaseNumber number, CaseType type, LocalizedText title, String status, CaseNumber parent, Instant openedAt,
    Instant closedAt) {

  public boolean isClosed() {
    return closedAt != null;
  }
}
