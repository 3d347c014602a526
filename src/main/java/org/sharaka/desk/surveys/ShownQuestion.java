package org.sharaka.desk.surveys;

import java.util.List;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.Scale;
import org.sharaka.surveys.results.Weighting;

/**
 * The results of one question as pages show them; which of the parts is there says its {@link #shape}.
 *
 * @param smallest groups with fewer answers are hidden from those who do not work with answers
 */
public record ShownQuestion(int number, Question question, QuestionResult result, int smallest, Body body) {

  /** What kind of table and picture shows a result. */
  public String shape() {
    return body == null ? result.getClass().getSimpleName() : body.getClass().getSimpleName();
  }

  /** What is drawn; other results are a few figures. */
  public sealed interface Body {}

  /**
   * Answers on a scale.
   *
   * @param said         the points with their counts, for those who do not see the bar
   * @param weightedSaid {@code null} where nothing is weighted; so are the weighted bar and figures
   * @param bySector     without the sectors that are too small to be shown
   * @param hidden       how many of those there are
   */
  public record OnScale(List<Point> points, Spread spread, String said, Spread weightedSpread, String weightedSaid, Scale scale, Weighting weighted,
      List<OfSector> bySector, int hidden) implements Body {}

  /** @param weighted {@code null} where nothing is weighted */
  public record Point(int number, String label, int count, double share, Double weighted) {}

  public record OfSector(Sector sector, Scale scale, Double weight, Spread spread) {}

  /** What was chosen from a list. */
  public record Choices(List<Choice> choices) implements Body {}

  public record Choice(String label, int count, double share, Spread bar) {}

  /** What was put in order, the first place first. */
  public record Ranks(List<Rank> ranks) implements Body {}

  /** @param place {@code null} when nobody gave it one */
  public record Rank(String label, Double place) {}
}
