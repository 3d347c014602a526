package org.sharaka.recommendations;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a whole, as figures tell it.
 *
 * @param part how many of {@code whole}
 */
public record Rate(int part, int whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In per cent with one decimal, {@code null} of nothing. */
  public BigDecimal percent() {
    return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
