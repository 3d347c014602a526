package org.sharaka.surveys.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Sector;

/**
 * The results of a survey.
 *
 * @param usable how many answers stand behind them
 */
public record SurveyResults(ResponseRates rates, Map<Sector, ResponseRates> bySector, int usable, List<QuestionResult> questions) {

  public SurveyResults {
    bySector = bySector.isEmpty() ? new EnumMap<>(Sector.class) : new EnumMap<>(bySector);
    questions = List.copyOf(questions);
  }
}
