package org.sharaka.desk.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar of full length, parted as answers are spread over a scale, in the order of reading: in Arabic it begins on the right.
 * Lengths are in hundredths of the bar, as SVG takes them.
 */
public record Spread(List<Part> parts) {

  private static final double FULL = 100;
  private static final double ROOM_FOR_A_NUMBER = 5;

  /**
   * @param point  counts from 1
   * @param middle where the number of the point stands, {@code null} where there is no room for it
   */
  public record Part(int point, String from, String length, String middle) {}

  static Spread of(List<? extends Number> amounts, boolean fromRight) {
    double all = amounts.stream().mapToDouble(Number::doubleValue).sum();
    List<Part> parts = new ArrayList<>();
    double passed = 0;
    for (int i = 0; i < amounts.size() && all > 0; i++) {
      double length = FULL * amounts.get(i).doubleValue() / all;
      double from = fromRight ? FULL - passed - length : passed;
      if (length > 0) {
        parts.add(new Part(i + 1, hundredths(from), hundredths(length), length < ROOM_FOR_A_NUMBER ? null : hundredths(from + length / 2)));
      }
      passed += length;
    }
    return new Spread(parts);
  }

  /** One part of the bar, as long as a share. */
  static Spread share(double share, boolean fromRight) {
    double length = FULL * Math.max(0, Math.min(1, share));
    return new Spread(length == 0 ? List.of() : List.of(new Part(1, hundredths(fromRight ? FULL - length : 0), hundredths(length), null)));
  }

  private static String hundredths(double length) {
    return String.format(Locale.ROOT, "%.2f%%", length);
  }
}
