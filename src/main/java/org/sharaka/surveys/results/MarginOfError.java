package org.sharaka.surveys.results;

import java.util.Optional;
import org.sharaka.surveys.Survey;

/**
 * How far shares may lie from the truth by chance alone, at most and in 95 of 100 samples, from 0 to 1. Only a sample drawn
 * at random has one. Of people invited from a list nobody knows by what chance they answered, and none may be shown (AAPOR).
 *
 * @param whole   as if those asked were few among many
 * @param finite  with the correction for having asked a large part of all
 */
public record MarginOfError(double whole, double finite) {

  private static final double Z = 1.96;
  private static final double WORST_SHARE = 0.5;

  public static Optional<MarginOfError> of(Survey survey, SurveyResults results) {
    int n = results.usable();
    int population = results.rates().invited();
    if (!survey.design().probabilitySample() || n == 0) {
      return Optional.empty();
    }
    double whole = Z * Math.sqrt(WORST_SHARE * (1 - WORST_SHARE) / n);
    return Optional.of(new MarginOfError(whole, population <= 1 ? 0 : whole * Math.sqrt(Math.max(0, population - n) / (population - 1.0))));
  }
}
