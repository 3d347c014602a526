package org.sharaka.portal.projects;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.research.FocusArea;
import org.sharaka.projects.research.FocusAreaMeasures;
import org.sharaka.projects.research.FocusAreaMeasures.Measure;
import org.sharaka.projects.research.FocusAreas;
import org.springframework.stereotype.Component;

/** How a project's focus areas were scored: for readers, the sums of the decision {@code focusAreaPriority} one by one. */
@Component
public class FocusAreaScores {

  private static final int RATED_UP_TO = 5;
  private static final double ENOUGH_BENCHMARKS = 3;

  private final FocusAreaMeasures measures;

  /** What is weighed, with the points it can bring at most; a test holds them against the decision. */
  public enum Criterion {
    SALIENCE(25, Measure::salience),
    INTENSITY(20, Measure::intensity),
    BENCHMARKS(15, measure -> Math.min(measure.area().benchmarks().size(), ENOUGH_BENCHMARKS) / ENOUGH_BENCHMARKS),
    ALIGNMENT(15, measure -> rated(measure.area().alignment())),
    FEASIBILITY(10, measure -> rated(measure.area().feasibility())),
    STRENGTH(10, measure -> rated(measure.area().strength())),
    URGENCY(5, measure -> rated(measure.area().urgency()));

    private final int weight;
    private final ToDoubleFunction<Measure> share;

    Criterion(int weight, ToDoubleFunction<Measure> share) {
      this.weight = weight;
      this.share = share;
    }

    public int weight() {
      return weight;
    }

    public double points(Measure measure) {
      return weight * share.applyAsDouble(measure);
    }

    private static double rated(int rating) {
      return rating / (double) RATED_UP_TO;
    }
  }

  /** @param byScore the place its score alone would give it */
  public record Scored(Measure measure, Map<Criterion, Double> points, int byScore) {

    public FocusArea area() {
      return measure.area();
    }

    /** The committee put it somewhere else than its score would. */
    public boolean isMoved() {
      return area().rank() != null && area().rank() != byScore;
    }
  }

  FocusAreaScores(FocusAreaMeasures measures) {
    this.measures = measures;
  }

  /** Empty until the committee has confirmed them. */
  public List<Scored> of(CaseNumber number) {
    List<Measure> all = measures.of(number);
    if (all.stream().anyMatch(measure -> measure.area().confirmed() == null || measure.area().score() == null)) {
      return List.of();
    }
    Map<Long, Integer> places = FocusAreas.ranks(all.stream().map(Measure::area).toList());
    return all.stream().map(measure -> new Scored(measure, points(measure), places.get(measure.area().id()))).toList();
  }

  private static Map<Criterion, Double> points(Measure measure) {
    return Stream.of(Criterion.values()).collect(Collectors.toMap(criterion -> criterion, criterion -> criterion.points(measure)));
  }
}
