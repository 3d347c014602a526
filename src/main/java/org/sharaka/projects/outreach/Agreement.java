package org.sharaka.projects.outreach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two coders agree. Kappa is Cohen's: the observed agreement p_o set against the agreement p_e to be expected by
 * chance from how often each coder used each code, (p_o − p_e) / (1 − p_e).
 *
 * @param doubleCoded how many statements both coded
 * @param share       p_o, 0 to 1
 */
public record Agreement(int doubleCoded, double share, double kappa) {

  /** From here on the codes can be relied on. */
  public static final double SUFFICIENT = 0.70;

  /** The codes two people gave to one statement. */
  public record Pair(String first, String second) {}

  /** Complete agreement on a single code leaves chance no room and counts as 1. */
  public static Agreement of(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return new Agreement(0, 0, 0);
    }
    double n = pairs.size();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    int same = 0;
    for (Pair pair : pairs) {
      first.merge(pair.first(), 1, Integer::sum);
      second.merge(pair.second(), 1, Integer::sum);
      same += pair.first().equals(pair.second()) ? 1 : 0;
    }
    double observed = same / n;
    double chance = first.entrySet().stream().mapToDouble(code -> code.getValue() / n * second.getOrDefault(code.getKey(), 0) / n).sum();
    double kappa = chance == 1 ? 1 : (observed - chance) / (1 - chance);
    return new Agreement(pairs.size(), observed, kappa);
  }

  public boolean isSufficient() {
    return kappa >= SUFFICIENT;
  }
}
