package org.sharaka.surveys.results;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.questionnaire.Question;

/**
 * Keeps single people from being recognised in results. A group with fewer answers than the smallest cell is left out; if
 * that leaves out just one, the next smallest goes with it, since it could be had by subtraction. A question answered by
 * fewer is not shown at all. Of sensitive questions the smallest cell is ten at least.
 */
public final class SmallCells {

  private static final int SMALLEST_SENSITIVE = 10;

  private SmallCells() {}

  public static SurveyResults hidden(SurveyResults results, int smallest) {
    return new SurveyResults(results.rates(), results.bySector(), results.usable(), results.questions().stream().map(one -> hidden(one, smallest)).toList());
  }

  /** How many answers a group needs to be shown. @param usual for questions that are not sensitive */
  public static int smallest(Question question, int usual) {
    return question.sensitive() ? Math.max(usual, SMALLEST_SENSITIVE) : usual;
  }

  private static QuestionResult hidden(QuestionResult result, int usual) {
    int smallest = smallest(result.question(), usual);
    if (result.answered() < smallest) {
      return new QuestionResult.Hidden(result.question());
    }
    return result instanceof QuestionResult.OnScale scale ? withoutSmallSectors(scale, smallest) : result;
  }

  private static QuestionResult.OnScale withoutSmallSectors(QuestionResult.OnScale result, int smallest) {
    Map<Sector, Scale> shown = new EnumMap<>(Sector.class);
    result.bySector().forEach((sector, scale) -> {
      if (scale.n() + scale.na() >= smallest) {
        shown.put(sector, scale);
      }
    });
    int left = result.bySector().size() - shown.size();
    if (left == 1) {
      smallestOf(shown).ifPresent(shown::remove);
    }
    Weighting weighting = left == 0 || result.weighting() == null ? result.weighting() : withoutWeights(result.weighting());
    return new QuestionResult.OnScale(result.question(), result.overall(), shown, weighting);
  }

  private static Optional<Sector> smallestOf(Map<Sector, Scale> scales) {
    return scales.entrySet().stream().min(Comparator.comparingInt(sector -> sector.getValue().n() + sector.getValue().na())).map(Map.Entry::getKey);
  }

  /** A weight tells how many answered in its sector. */
  private static Weighting withoutWeights(Weighting weighting) {
    return new Weighting(Map.of(), weighting.shares(), weighting.mean(), weighting.deff(), weighting.effectiveN(), weighting.refused(), weighting.unplaced(),
        weighting.trimmed());
  }
}
