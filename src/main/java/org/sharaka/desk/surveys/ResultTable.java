package org.sharaka.desk.surveys;

import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.ResponseRates;
import org.sharaka.surveys.results.Scale;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.surveys.results.Weighting;
import org.springframework.stereotype.Component;

/**
 * Compiled results as one long table, a line for each figure, so that any program can pick what it wants. Shares go from 0
 * to 1 and nothing is rounded.
 */
@Component
class ResultTable {

  private static final String ALL = "all";

  private final Sentences sentences;

  ResultTable(Sentences sentences) {
    this.sentences = sentences;
  }

  void rates(SurveyResults results, Locale locale, RowWriter out) {
    out.row("sector", "label", "invited", "complete", "partial", "break_off", "opted_out", "bounced", "no_reply", "rr1", "rr2", "rr5", "rr6");
    rates(ALL, say("survey.desk.all", locale), results.rates(), out);
    results.bySector().forEach((sector, rates) -> rates(sector.code(), say("sector." + sector.code(), locale), rates, out));
  }

  private static void rates(String code, String label, ResponseRates rates, RowWriter out) {
    out.row(code, label, rates.invited(), rates.complete(), rates.partial(), rates.breakOff(), rates.optedOut(), rates.bounced(), rates.noReply(), rates.rr1(),
        rates.rr2(), rates.rr5(), rates.rr6());
  }

  void each(SurveyResults results, Locale locale, RowWriter out) {
    out.row("question", "label", "kind", "sector", "measure", "option", "option_label", "base", "count", "value", "weighted_value");
    results.questions().forEach(result -> question(result, locale, out));
  }

  private void question(QuestionResult result, Locale locale, RowWriter out) {
    Lines lines = new Lines(result.question(), locale, out);
    if (result instanceof QuestionResult.OnScale scale) {
      scale(lines, scale);
    } else if (result instanceof QuestionResult.Chosen chosen) {
      chosen.counts().forEach((code, count) -> lines.option(ALL, code, chosen.answered(), count, share(count, chosen.answered()), null));
    } else if (result instanceof QuestionResult.Ranked ranked) {
      ranked.meanPlaces().forEach((code, place) -> lines.line(ALL, "mean_place", code, ranked.answered(), null, place, null));
    } else if (result instanceof QuestionResult.Numbers numbers) {
      lines.measure(ALL, "mean", numbers.answered(), numbers.mean(), null);
      lines.measure(ALL, "median", numbers.answered(), numbers.median(), null);
      lines.measure(ALL, "min", numbers.answered(), numbers.min(), null);
      lines.measure(ALL, "max", numbers.answered(), numbers.max(), null);
    } else if (result instanceof QuestionResult.Written written) {
      lines.measure(ALL, "answered", written.answered(), null, null);
    } else {
      lines.measure(ALL, "hidden", null, null, null);
    }
  }

  private static void scale(Lines lines, QuestionResult.OnScale result) {
    Weighting weighting = result.weighting() != null && result.weighting().isPossible() ? result.weighting() : null;
    points(lines, ALL, result.overall(), weighting);
    lines.measure(ALL, "top2", result.overall().n(), result.overall().top2(), weighting == null ? null : weighting.top2());
    lines.measure(ALL, "bottom2", result.overall().n(), result.overall().bottom2(), weighting == null ? null : weighting.bottom2());
    lines.measure(ALL, "mean", result.overall().n(), result.overall().mean(), weighting == null ? null : weighting.mean());
    lines.measure(ALL, "median", result.overall().n(), result.overall().median(), null);
    if (weighting != null) {
      lines.measure(ALL, "deff", result.overall().n(), null, weighting.deff());
      lines.measure(ALL, "effective_n", result.overall().n(), null, weighting.effectiveN());
    }
    for (Map.Entry<Sector, Scale> sector : result.bySector().entrySet()) {
      points(lines, sector.getKey().code(), sector.getValue(), null);
      lines.measure(sector.getKey().code(), "top2", sector.getValue().n(), sector.getValue().top2(), null);
      lines.measure(sector.getKey().code(), "bottom2", sector.getValue().n(), sector.getValue().bottom2(), null);
      lines.measure(sector.getKey().code(), "mean", sector.getValue().n(), sector.getValue().mean(), null);
      if (weighting != null && weighting.weights().containsKey(sector.getKey())) {
        lines.measure(sector.getKey().code(), "weight", sector.getValue().n(), weighting.weights().get(sector.getKey()), null);
      }
    }
  }

  private static void points(Lines lines, String sector, Scale scale, Weighting weighting) {
    for (int i = 0; i < scale.distribution().size(); i++) {
      lines.option(sector, String.valueOf(i + 1), scale.n(), scale.distribution().get(i), share(scale.distribution().get(i), scale.n()),
          weighting == null ? null : weighting.shares().get(i));
    }
    lines.line(sector, "not_applicable", "", scale.n(), scale.na(), null, null);
  }

  private String say(String key, Locale locale) {
    return sentences.say(key, Map.of(), locale);
  }

  private static Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  /** The lines about one question. */
  private record Lines(Question question, Locale locale, RowWriter out) {

    void option(String sector, String code, int base, int count, Double share, Double weighted) {
      line(sector, "share", code, base, count, share, weighted);
    }

    void measure(String sector, String measure, Integer base, Double value, Double weighted) {
      line(sector, measure, "", base, null, value, weighted);
    }

    void line(String sector, String measure, String code, Integer base, Integer count, Double value, Double weighted) {
      out.row(question.name(), question.label() == null ? "" : question.label().in(locale), question.kind().code(), sector, measure, code,
          question.option(code).map(option -> option.label().in(locale)).orElse(""), base, count, value, weighted);
    }
  }
}
