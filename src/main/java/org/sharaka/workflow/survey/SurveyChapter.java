package org.sharaka.workflow.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.ResponseRates;
import org.sharaka.surveys.results.SmallCells;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.surveys.results.Weighting;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** The results of a survey as a chapter of a report for everyone: who answered, what they said, and how it was done. Small groups are hidden. */
@Component
public class SurveyChapter {

  private static final List<String> POINTS = List.of("1", "2", "3", "4", "5");
  private static final double FULL = 100;
  private static final String NONE = "–";

  private final CompileResults results;
  private final MethodStatement method;

  SurveyChapter(CompileResults results, MethodStatement method) {
    this.results = results;
    this.method = method;
  }

  public void add(Report.Builder report, Words words, Survey survey) {
    SurveyResults compiled = SmallCells.hidden(results.execute(survey.number()), survey.design().smallestCell());
    report.heading(1, words.of(survey.title()));
    rates(report, words, compiled);
    scales(report, words, compiled);
    compiled.questions().forEach(result -> other(report, words, result));
    hidden(report, words, survey, compiled);
    report.heading(2, words.say("survey.method")).add(new Block.KeyValues(method.of(survey, compiled, words.locale()).stream()
        .map(item -> new Block.Entry(item.label(), Text.of(item.text()))).toList()));
  }

  private static void rates(Report.Builder report, Words words, SurveyResults compiled) {
    report.paragraph(words.say("paper.survey.method", Map.of("invited", compiled.rates().invited(), "usable", compiled.usable(), "rr2", compiled.rates().rr2())));
    report.add(new Block.BarChart(words.say("paper.survey.rr2"), words.say("paper.sector"), "RR2", "%", FULL,
        compiled.bySector().entrySet().stream().map(sector -> new Block.Bar(words.of(sector.getKey()), sector.getValue().rr2() * FULL)).toList()));
    report.add(words.figures("paper.survey.rates", "paper.sector", List.of(words.say("paper.survey.invited"), words.say("paper.survey.usable"), "RR1", "RR2"),
        compiled.bySector().entrySet().stream().map(sector -> rates(words.of(sector.getKey()), sector.getValue())).toList()));
  }

  private static void scales(Report.Builder report, Words words, SurveyResults compiled) {
    Map<List<String>, List<QuestionResult.OnScale>> byLabels = compiled.questions().stream().filter(QuestionResult.OnScale.class::isInstance)
        .map(QuestionResult.OnScale.class::cast).collect(Collectors.groupingBy(result -> labels(words, result.question()), LinkedHashMap::new, Collectors.toList()));
    byLabels.forEach((labels, questions) -> {
      report.add(new Block.StackedBars(words.say("paper.survey.scale"), words.say("paper.survey.question"), labels,
          questions.stream().map(one -> new Block.Distribution(words.of(one.question().label()), one.overall().distribution())).toList()));
      report.add(words.figures("paper.survey.agreement", "paper.survey.question", List.of("n", words.say("paper.survey.na"), words.say("paper.survey.bottom2"),
          words.say("paper.survey.top2"), words.say("paper.survey.top2weighted")), questions.stream().map(one -> agreement(words, one)).toList()));
    });
  }

  private static List<String> labels(Words words, Question question) {
    return POINTS.stream().map(point -> question.option(point).map(option -> words.of(option.label())).filter(label -> !label.equals(point))
        .orElseGet(() -> words.say("paper.survey.scale." + point))).toList();
  }

  private static List<String> agreement(Words words, QuestionResult.OnScale result) {
    Weighting weighting = result.weighting();
    return List.of(words.of(result.question().label()), String.valueOf(result.overall().n()), String.valueOf(result.overall().na()), percent(result.overall().bottom2()),
        percent(result.overall().top2()), weighting == null ? NONE : percent(weighting.top2()));
  }

  private static void other(Report.Builder report, Words words, QuestionResult result) {
    Function<String, String> label = code -> result.question().option(code).map(option -> words.of(option.label())).orElse(code);
    if (result instanceof QuestionResult.Chosen chosen) {
      report.add(new Block.BarChart(caption(words, result), words.say("paper.survey.option"), words.say("paper.survey.share"), "%", FULL,
          chosen.counts().entrySet().stream().map(one -> new Block.Bar(label.apply(one.getKey()), one.getValue() * FULL / chosen.answered())).toList()));
    } else if (result instanceof QuestionResult.Ranked ranked) {
      report.add(words.table(words.say("paper.survey.ranking", Map.of("question", caption(words, result))), words.say("paper.survey.option"),
          List.of(words.say("paper.survey.place")), ranked.meanPlaces().entrySet().stream()
              .map(one -> List.of(label.apply(one.getKey()), one.getValue() == null ? NONE : number(one.getValue()))).toList()));
    } else if (result instanceof QuestionResult.Numbers numbers && numbers.mean() != null) {
      report.paragraph(Text.of("").bold(caption(words, result)).plain(" ").plain(words.say("paper.survey.numbers",
          Map.of("mean", number(numbers.mean()), "median", number(numbers.median())))));
    } else if (result instanceof QuestionResult.Written written) {
      report.paragraph(Text.of("").bold(caption(words, result)).plain(" ").plain(words.say("paper.survey.written", Map.of("count", written.answered()))));
    }
  }

  private static void hidden(Report.Builder report, Words words, Survey survey, SurveyResults compiled) {
    long hidden = compiled.questions().stream().filter(QuestionResult.Hidden.class::isInstance).count();
    if (hidden > 0) {
      report.paragraph(words.say("paper.survey.hidden", Map.of("count", hidden, "smallest", survey.design().smallestCell())));
    }
  }

  private static String caption(Words words, QuestionResult result) {
    return words.say("paper.survey.caption", Map.of("question", result.question().label() == null ? result.question().name() : words.of(result.question().label()),
        "n", result.answered()));
  }

  private static List<String> rates(String sector, ResponseRates rates) {
    return List.of(sector, String.valueOf(rates.invited()), String.valueOf(rates.usable()), percent(rates.rr1()), percent(rates.rr2()));
  }

  private static String percent(Double share) {
    return share == null ? NONE : String.format(Locale.ROOT, "%.1f%%", share * FULL);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
  }
}
