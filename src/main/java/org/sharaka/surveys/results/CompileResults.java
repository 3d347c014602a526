package org.sharaka.surveys.results;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up the answers of a survey. The database counts; what comes back are a few rows for each question, whatever the
 * number of answers. What was compiled is kept at hand until an answer changes.
 */
@Service
@Transactional(readOnly = true)
public class CompileResults {

  private final Surveys surveys;
  private final Questionnaires questionnaires;
  private final AnswerCounts counts;
  private final CompiledAtHand atHand;

  CompileResults(Surveys surveys, Questionnaires questionnaires, AnswerCounts counts, CompiledAtHand atHand) {
    this.surveys = surveys;
    this.questionnaires = questionnaires;
    this.counts = counts;
    this.atHand = atHand;
  }

  public SurveyResults execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    Map<Sector, ResponseRates> bySector = ratesBySector(number);
    List<AnswerCounts.State> states = counts.states(number);
    Map<Sector, Integer> frame = new EnumMap<>(Sector.class);
    bySector.forEach((sector, rates) -> frame.put(sector, rates.invited()));
    List<QuestionResult> results = atHand.get(number, new CompiledAtHand.Stamp(survey.revision(), frame, states), () -> compile(survey, frame));
    return new SurveyResults(ResponseRates.sum(bySector.values()), bySector, usable(states), results);
  }

  public ResponseRates rates(CaseNumber number) {
    return ResponseRates.sum(ratesBySector(number).values());
  }

  public Map<Sector, ResponseRates> ratesBySector(CaseNumber number) {
    Map<Sector, ResponseRates> rates = new EnumMap<>(Sector.class);
    dispositions(number).forEach((sector, found) -> rates.put(sector, ResponseRates.of(found)));
    return rates;
  }

  /** How many invitations of each sector are in each state. */
  public Map<Sector, Map<Disposition, Integer>> dispositions(CaseNumber number) {
    return counts.dispositions(number);
  }

  private List<QuestionResult> compile(Survey survey, Map<Sector, Integer> frame) {
    List<Question> questions = questionnaires.get(survey.questionnaire()).questions();
    Map<Integer, List<AnswerCounts.Cell>> cells = counts.cells(survey.number(), questions);
    Map<Integer, Double> medians = counts.medians(survey.number(), questions);
    Map<Integer, AnswerCounts.Span> spans = counts.spans(survey.number(), questions);
    return questions.stream().map(question -> result(survey, frame, question, cells.getOrDefault(question.position(), List.of()),
        medians.get(question.position()), spans.get(question.position()))).filter(Objects::nonNull).toList();
  }

  private static QuestionResult result(Survey survey, Map<Sector, Integer> frame, Question question, List<AnswerCounts.Cell> cells, Double median,
      AnswerCounts.Span span) {
    return switch (question.kind()) {
      case SELECT_ONE -> question.isScale() ? onScale(survey, question, cells, frame) : chosen(question, cells);
      case SELECT_MULTIPLE -> chosen(question, cells);
      case RANK -> ranked(question, cells);
      case INTEGER, DECIMAL, CALCULATE -> numbers(question, cells, median);
      case TEXT -> new QuestionResult.Written(question, people(cells), null, null);
      case DATE -> span == null ? new QuestionResult.Written(question, 0, null, null) : new QuestionResult.Written(question, span.people(), span.first(), span.last());
      case NOTE -> null;
    };
  }

  private static QuestionResult chosen(Question question, List<AnswerCounts.Cell> cells) {
    Map<String, Integer> chosen = new LinkedHashMap<>();
    question.options().forEach(option -> chosen.put(option.code(), 0));
    cells.forEach(cell -> chosen.merge(cell.chosen(), cell.answers(), Integer::sum));
    return new QuestionResult.Chosen(question, people(cells), chosen);
  }

  private static QuestionResult ranked(Question question, List<AnswerCounts.Cell> cells) {
    Map<String, Double> places = new LinkedHashMap<>();
    question.options().forEach(option -> {
      List<AnswerCounts.Cell> of = cells.stream().filter(cell -> option.code().equals(cell.chosen())).toList();
      int people = of.stream().mapToInt(AnswerCounts.Cell::answers).sum();
      places.put(option.code(), people == 0 ? null : of.stream().mapToDouble(AnswerCounts.Cell::places).sum() / people);
    });
    return new QuestionResult.Ranked(question, people(cells), places);
  }

  private static QuestionResult onScale(Survey survey, Question question, List<AnswerCounts.Cell> cells, Map<Sector, Integer> frame) {
    Map<Sector, Scale> scales = new EnumMap<>(Sector.class);
    Arrays.stream(Sector.values()).filter(sector -> frame.containsKey(sector) || cells.stream().anyMatch(cell -> cell.sector() == sector))
        .forEach(sector -> scales.put(sector, scale(cells.stream().filter(cell -> cell.sector() == sector).toList())));
    Scale unplaced = scale(cells.stream().filter(cell -> cell.sector() == null).toList());
    Scale overall = scales.values().stream().reduce(unplaced, Scale::plus);
    return new QuestionResult.OnScale(question, overall, scales, survey.design().weighted() ? Weighting.of(frame, scales, unplaced.n()) : null);
  }

  private static Scale scale(List<AnswerCounts.Cell> cells) {
    Integer[] distribution = {0, 0, 0, 0, 0};
    int na = 0;
    for (AnswerCounts.Cell cell : cells) {
      if (cell.chosen().matches("[1-5]")) {
        distribution[Integer.parseInt(cell.chosen()) - 1] += cell.answers();
      } else {
        na += cell.answers();
      }
    }
    return new Scale(na, List.of(distribution));
  }

  /** A calculation that never came to a number has no result. */
  private static QuestionResult numbers(Question question, List<AnswerCounts.Cell> cells, Double median) {
    int people = cells.stream().mapToInt(AnswerCounts.Cell::numbers).sum();
    if (people == 0) {
      return question.kind() == QuestionKind.CALCULATE ? null : new QuestionResult.Numbers(question, 0, null, null, null, null);
    }
    List<AnswerCounts.Cell> numbers = cells.stream().filter(cell -> cell.numbers() > 0).toList();
    return new QuestionResult.Numbers(question, people, numbers.stream().mapToDouble(AnswerCounts.Cell::total).sum() / people, median,
        numbers.stream().mapToDouble(AnswerCounts.Cell::least).min().getAsDouble(), numbers.stream().mapToDouble(AnswerCounts.Cell::most).max().getAsDouble());
  }

  private static int people(List<AnswerCounts.Cell> cells) {
    return cells.stream().mapToInt(AnswerCounts.Cell::people).sum();
  }

  private static int usable(List<AnswerCounts.State> states) {
    return states.stream().filter(state -> Disposition.USABLE.contains(state.disposition())).mapToInt(AnswerCounts.State::responses).sum();
  }
}
