package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/**
 * A certificate of a training.
 *
 * @param serial stands on it and cannot be guessed
 * @param holder the name of whom it was given to
 */
public record Certificate(String serial, CaseNumber training, long guest, String holder, CertificateKind kind, LocalDate issuedOn, Revocation revocation) {

  static final int LONGEST_REASON = 500;

  /** Why it is valid no longer. */
  public record Revocation(Instant at, String by, String reason) {}

  public boolean isValid() {
    return revocation == null;
  }

  Certificate revoked(String reason, String by, Instant now) {
    if (!isValid()) {
      throw Refusal.of("certificate.revokedBefore", Map.of("serial", serial)).thrown();
    }
    return new Certificate(serial, training, guest, holder, kind, issuedOn, new Revocation(now, by, new Typed("reason", reason).required(LONGEST_REASON)));
  }
}
