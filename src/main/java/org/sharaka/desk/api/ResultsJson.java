package org.sharaka.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.ResponseRates;
import org.sharaka.surveys.results.Scale;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.surveys.results.Weighting;

/**
 * Results as the interface gives them: the response rates, whole and by sector, and then each question under its own name.
 * Shares go from 0 to 1 and nothing is rounded; what there is nothing to compute from is {@code null}.
 */
final class ResultsJson {

  private ResultsJson() {}

  static Map<String, Object> of(SurveyResults results) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("response_rates", rates(results.rates()));
    Map<String, Object> bySector = new LinkedHashMap<>();
    results.bySector().forEach((sector, rates) -> bySector.put(sector.code(), rates(rates)));
    json.put("response_rates_by_sector", bySector);
    results.questions().forEach(question -> json.put(question.question().name(), question(question)));
    return json;
  }

  private static Map<String, Object> rates(ResponseRates rates) {
    return map("invited", rates.invited(), "complete", rates.complete(), "partial", rates.partial(), "break_off", rates.breakOff(),
        "opted_out", rates.optedOut(), "bounced", rates.bounced(), "no_reply", rates.noReply(), "rr1", rates.rr1(), "rr2", rates.rr2(),
        "rr5", rates.rr5(), "rr6", rates.rr6());
  }

  private static Map<String, ?> question(QuestionResult result) {
    if (result instanceof QuestionResult.OnScale scale) {
      return scale(scale);
    }
    if (result instanceof QuestionResult.Chosen chosen) {
      return chosen.counts();
    }
    if (result instanceof QuestionResult.Ranked ranked) {
      return ranked.meanPlaces();
    }
    if (result instanceof QuestionResult.Numbers numbers) {
      return map("n", numbers.answered(), "mean", numbers.mean(), "median", numbers.median(), "min", numbers.min(), "max", numbers.max());
    }
    if (result instanceof QuestionResult.Written written) {
      return written.first() == null ? map("answered", written.answered())
          : map("answered", written.answered(), "first", written.first(), "last", written.last());
    }
    return map("hidden", true);
  }

  private static Map<String, Object> scale(QuestionResult.OnScale result) {
    Map<String, Object> json = scale(result.overall());
    Map<String, Object> bySector = new LinkedHashMap<>();
    result.bySector().forEach((sector, scale) -> bySector.put(sector.code(), scale(scale)));
    json.put("by_sector", bySector);
    if (result.weighting() != null) {
      json.put("weighted_by_sector", weighting(result.weighting()));
    }
    return json;
  }

  private static Map<String, Object> scale(Scale scale) {
    return map("n", scale.n(), "na", scale.na(), "distribution", scale.distribution(), "top2", scale.top2(), "bottom2", scale.bottom2(),
        "mean", scale.mean(), "median", scale.median());
  }

  private static Map<String, Object> weighting(Weighting weighting) {
    if (!weighting.isPossible()) {
      return map("refused", true, "sectors_without_answers", weighting.refused().stream().map(Sector::code).toList());
    }
    Map<String, Object> weights = new LinkedHashMap<>();
    weighting.weights().forEach((sector, weight) -> weights.put(sector.code(), weight));
    Map<String, Object> json = map("weights", weights, "distribution", weighting.shares(), "top2", weighting.top2(), "bottom2", weighting.bottom2(), "mean", weighting.mean(), "deff", weighting.deff(),
        "effective_n", weighting.effectiveN());
    if (!weighting.trimmed().isEmpty()) {
      json.put("trimmed", weighting.trimmed().stream().map(Sector::code).toList());
    }
    return json;
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
