package org.sharaka.gatherings;

import java.math.BigDecimal;
import java.util.Optional;

/** The rule by which a training gives certificates. */
public interface CertificateDecision {

  /**
   * @param attendance the share of the days on which they were there, from 0 to 1
   * @param score      points of 100 after the training, {@code null} when there was no test
   */
  record Facts(double attendance, BigDecimal score) {}

  /** @return empty for no certificate */
  Optional<CertificateKind> decide(Facts facts);
}
