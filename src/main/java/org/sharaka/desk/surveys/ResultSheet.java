package org.sharaka.desk.surveys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.Scale;
import org.sharaka.surveys.results.SmallCells;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.surveys.results.Weighting;
import org.springframework.stereotype.Component;

/** Lays compiled results out for pages: tables, and bars in the order of reading. */
@Component("resultSheet")
public class ResultSheet {

  List<ShownQuestion> questions(Survey survey, SurveyResults results, Locale locale) {
    List<ShownQuestion> shown = new ArrayList<>();
    results.questions().forEach(result -> shown.add(new ShownQuestion(shown.size() + 1, result.question(), result,
        SmallCells.smallest(result.question(), survey.design().smallestCell()), body(result, results, locale))));
    return shown;
  }

  /** How many invitations of all sectors are in a state. */
  public int sum(Map<Sector, Map<Disposition, Integer>> dispositions, Disposition state) {
    return dispositions.values().stream().mapToInt(counts -> counts.getOrDefault(state, 0)).sum();
  }

  private static String said(List<ShownQuestion.Point> points, Function<ShownQuestion.Point, String> figure, Locale locale) {
    return points.stream().map(point -> point.label() + ": " + figure.apply(point)).collect(Collectors.joining(fromRight(locale) ? "، " : ", "));
  }

  private static ShownQuestion.Body body(QuestionResult result, SurveyResults results, Locale locale) {
    if (result instanceof QuestionResult.OnScale scale) {
      return scale(scale, results, locale);
    }
    if (result instanceof QuestionResult.Chosen chosen) {
      return new ShownQuestion.Choices(chosen.counts().entrySet().stream().map(option -> {
        double share = chosen.answered() == 0 ? 0 : (double) option.getValue() / chosen.answered();
        return new ShownQuestion.Choice(label(result.question(), option.getKey(), locale), option.getValue(), share, Spread.share(share, fromRight(locale)));
      }).toList());
    }
    if (result instanceof QuestionResult.Ranked ranked) {
      return new ShownQuestion.Ranks(ranked.meanPlaces().entrySet().stream().map(option -> new ShownQuestion.Rank(label(result.question(), option.getKey(), locale),
          option.getValue())).sorted(Comparator.comparing(ShownQuestion.Rank::place, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
    }
    return null;
  }

  private static ShownQuestion.OnScale scale(QuestionResult.OnScale result, SurveyResults results, Locale locale) {
    Weighting weighting = result.weighting() == null || !result.weighting().isPossible() ? null : result.weighting();
    List<ShownQuestion.Point> points = new ArrayList<>();
    Scale scale = result.overall();
    for (int i = 0; i < scale.distribution().size(); i++) {
      int count = scale.distribution().get(i);
      points.add(new ShownQuestion.Point(i + 1, label(result.question(), String.valueOf(i + 1), locale), count, scale.n() == 0 ? 0 : (double) count / scale.n(),
          weighting == null ? null : weighting.shares().get(i)));
    }
    List<ShownQuestion.OfSector> bySector = result.bySector().entrySet().stream().map(one -> new ShownQuestion.OfSector(one.getKey(), one.getValue(),
        weighting == null ? null : weighting.weights().get(one.getKey()), Spread.of(one.getValue().distribution(), fromRight(locale)))).toList();
    return new ShownQuestion.OnScale(points, Spread.of(scale.distribution(), fromRight(locale)), said(points, point -> String.valueOf(point.count()), locale),
        weighting == null ? null : Spread.of(weighting.shares(), fromRight(locale)),
        weighting == null ? null : said(points, point -> String.format(Locale.ROOT, "%.1f%%", point.weighted() * 100), locale), scale, weighting, bySector,
        Math.max(0, results.bySector().size() - bySector.size()));
  }

  private static String label(Question question, String code, Locale locale) {
    return question.option(code).map(option -> option.label().in(locale)).orElse(code);
  }

  private static boolean fromRight(Locale locale) {
    return Language.of(locale) == Language.AR;
  }
}
