package org.sharaka.bench;

import java.util.ArrayList;
import java.util.List;

/** How long something took, many times over. */
final class Times {

  private static final double NANOS = 1e6;
  private final List<Long> nanos = new ArrayList<>();

  void take(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    nanos.add(System.nanoTime() - begin);
  }

  /** @return milliseconds that this share of all did not exceed */
  double percentile(double share) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1)) / NANOS;
  }

  double median() {
    return percentile(0.5);
  }
}
