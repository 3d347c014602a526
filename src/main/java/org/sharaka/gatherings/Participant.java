package org.sharaka.gatherings;

import java.math.BigDecimal;

/**
 * Someone who came to a training.
 *
 * @param attended on how many of the {@code days} they were there
 * @param preTest  points of 100 before it, {@code null} when not tested; {@code postTest} after it
 */
public record Participant(long guest, String name, int attended, int days, BigDecimal preTest, BigDecimal postTest) {

  public double attendance() {
    return attended / (double) days;
  }

  /** Nobody can be tested after a training who never came to it. */
  CertificateDecision.Facts facts() {
    return new CertificateDecision.Facts(attendance(), postTest);
  }
}
