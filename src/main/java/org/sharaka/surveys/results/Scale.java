package org.sharaka.surveys.results;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers on a five-point scale. Those who chose "not applicable" are counted beside it and belong to none of the shares.
 *
 * @param distribution how many chose 1, 2, 3, 4 and 5
 */
public record Scale(int na, List<Integer> distribution) {

  static final int POINTS = 5;

  public Scale {
    distribution = List.copyOf(distribution);
  }

  public int n() {
    return distribution.stream().mapToInt(Integer::intValue).sum();
  }

  /** The share of 4 and 5; {@code null} without answers, as are the others. */
  public Double top2() {
    return share(distribution.get(POINTS - 2) + distribution.get(POINTS - 1));
  }

  public Double bottom2() {
    return share(distribution.get(0) + distribution.get(1));
  }

  public Double mean() {
    return share(sum());
  }

  public Double median() {
    int n = n();
    return n == 0 ? null : (at((n + 1) / 2) + at(n / 2 + 1)) / 2.0;
  }

  int sum() {
    int sum = 0;
    for (int point = 1; point <= POINTS; point++) {
      sum += point * distribution.get(point - 1);
    }
    return sum;
  }

  Scale plus(Scale other) {
    List<Integer> together = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      together.add(distribution.get(i) + other.distribution.get(i));
    }
    return new Scale(na + other.na, together);
  }

  /** The point chosen by the one who stands at this place when all are in order. */
  private int at(int place) {
    int passed = 0;
    for (int point = 1; point < POINTS; point++) {
      passed += distribution.get(point - 1);
      if (place <= passed) {
        return point;
      }
    }
    return POINTS;
  }

  private Double share(int part) {
    int n = n();
    return n == 0 ? null : (double) part / n;
  }
}
