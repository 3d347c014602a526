package org.sharaka.surveys.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Sector;

/**
 * Estimates that give each sector the part it has among those invited, by post-stratification:
 *
 * <pre>
 * w_h   = (N_h / N) / (n_h / n)          N_h invited, n_h answers on the scale; above 3 it is cut to 3
 * deff  = n · Σ n_h w_h² / (Σ n_h w_h)²  Kish's design effect
 * n_eff = n / deff
 * </pre>
 *
 * @param shares    of each point of the scale, from 1 to 5
 * @param refused   sectors without an answer: as long as there is one, nothing is weighted and all figures are absent
 * @param unplaced  answers whose sector is not kept; they, too, keep the rest from being weighted
 * @param trimmed   sectors whose weight was cut
 */
public record Weighting(Map<Sector, Double> weights, List<Double> shares, Double mean, Double deff, Double effectiveN, List<Sector> refused, int unplaced,
    List<Sector> trimmed) {

  static final double HEAVIEST = 3;

  static Weighting of(Map<Sector, Integer> invited, Map<Sector, Scale> scales, int unplaced) {
    List<Sector> silent = invited.entrySet().stream().filter(sector -> sector.getValue() > 0)
        .filter(sector -> !scales.containsKey(sector.getKey()) || scales.get(sector.getKey()).n() == 0).map(Map.Entry::getKey).sorted().toList();
    boolean nobody = invited.values().stream().mapToInt(Integer::intValue).sum() == 0;
    return !silent.isEmpty() || unplaced > 0 || nobody ? new Weighting(Map.of(), List.of(), null, null, null, silent, unplaced, List.of()) : weighted(invited, scales);
  }

  /** The share of 4 and 5; {@code null} where nothing is weighted, as is that of 1 and 2. */
  public Double top2() {
    return shares.isEmpty() ? null : shares.get(Scale.POINTS - 2) + shares.get(Scale.POINTS - 1);
  }

  public Double bottom2() {
    return shares.isEmpty() ? null : shares.get(0) + shares.get(1);
  }

  public boolean isPossible() {
    return deff != null;
  }

  private static Weighting weighted(Map<Sector, Integer> invited, Map<Sector, Scale> scales) {
    double population = invited.values().stream().mapToInt(Integer::intValue).sum();
    double n = scales.values().stream().mapToInt(Scale::n).sum();
    Map<Sector, Double> weights = new EnumMap<>(Sector.class);
    List<Sector> trimmed = new ArrayList<>();
    double sum = 0;
    double squares = 0;
    double points = 0;
    double[] spread = new double[Scale.POINTS];
    for (Map.Entry<Sector, Scale> sector : new EnumMap<>(scales).entrySet()) {
      Scale scale = sector.getValue();
      double share = invited.getOrDefault(sector.getKey(), 0) / population;
      double weight = scale.n() == 0 ? 0 : share / (scale.n() / n);
      if (weight > HEAVIEST) {
        trimmed.add(sector.getKey());
        weight = HEAVIEST;
      }
      weights.put(sector.getKey(), weight);
      sum += weight * scale.n();
      squares += weight * weight * scale.n();
      points += weight * scale.sum();
      for (int point = 0; point < Scale.POINTS; point++) {
        spread[point] += weight * scale.distribution().get(point);
      }
    }
    double all = sum;
    double deff = n * squares / (sum * sum);
    return new Weighting(weights, Arrays.stream(spread).mapToObj(part -> part / all).toList(), points / sum, deff, n / deff, List.of(), 0, trimmed);
  }
}
