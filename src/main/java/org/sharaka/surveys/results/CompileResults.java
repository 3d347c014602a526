package org.sharaka.surveys.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up the answers of a survey. The database counts; what comes back are a few rows for each question, whatever the
 * number of answers.
 */
@Service
@Transactional(readOnly = true)
public class CompileResults {

  private static final String COUNTED = """
      from answer a join survey_response r on r.id = a.response_id
      where a.survey_number = :survey and r.survey_number = :survey and r.disposition in ('COMPLETE', 'PARTIAL') and a.question in (:questions)
      """;

  private final JdbcClient db;
  private final Surveys surveys;
  private final Questionnaires questionnaires;

  private record Choice(int question, String chosen, Sector sector, int count, double places) {}

  CompileResults(JdbcClient db, Surveys surveys, Questionnaires questionnaires) {
    this.db = db;
    this.surveys = surveys;
    this.questionnaires = questionnaires;
  }

  public SurveyResults execute(CaseNumber number) {
    Survey survey = surveys.get(number);
    List<Question> questions = questionnaires.get(survey.questionnaire()).questions();
    Map<Sector, ResponseRates> bySector = ratesBySector(number);
    Map<Integer, QuestionResult> results = new HashMap<>();
    choices(survey, questions, bySector).forEach(result -> results.put(result.question().position(), result));
    numbers(number, questions).forEach(result -> results.put(result.question().position(), result));
    written(number, questions).forEach(result -> results.put(result.question().position(), result));
    List<QuestionResult> ordered = questions.stream().map(question -> results.get(question.position())).filter(java.util.Objects::nonNull).toList();
    return new SurveyResults(rates(number), bySector, usable(number), ordered);
  }

  public ResponseRates rates(CaseNumber number) {
    Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
    dispositions(number).values().forEach(sector -> sector.forEach((disposition, count) -> counts.merge(disposition, count, Integer::sum)));
    return ResponseRates.of(counts);
  }

  public Map<Sector, ResponseRates> ratesBySector(CaseNumber number) {
    Map<Sector, ResponseRates> rates = new EnumMap<>(Sector.class);
    dispositions(number).forEach((sector, counts) -> rates.put(sector, ResponseRates.of(counts)));
    return rates;
  }

  /** How many invitations of each sector are in each state. */
  public Map<Sector, Map<Disposition, Integer>> dispositions(CaseNumber number) {
    Map<Sector, Map<Disposition, Integer>> counts = new EnumMap<>(Sector.class);
    db.sql("select sector, disposition, count(*) as people from invitation where survey_number = ? group by sector, disposition").param(number.value())
        .query((row, n) -> counts.computeIfAbsent(Sector.valueOf(row.getString("sector")), s -> new EnumMap<>(Disposition.class))
            .put(Disposition.valueOf(row.getString("disposition")), row.getInt("people"))).list();
    return counts;
  }

  private int usable(CaseNumber number) {
    return db.sql("select count(*) from survey_response where survey_number = ? and disposition in ('COMPLETE', 'PARTIAL')").param(number.value())
        .query(Integer.class).single();
  }

  private List<QuestionResult> choices(Survey survey, List<Question> questions, Map<Sector, ResponseRates> frame) {
    List<Question> asked = of(questions, question -> question.kind().isChoice());
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Choice>> counted = new HashMap<>();
    counted("select a.question, a.chosen, r.sector, count(*) as people, cast(sum(a.place) as double precision) as places",
        " group by a.question, a.chosen, r.sector", survey.number(), asked).query(CompileResults::choice).list()
        .forEach(choice -> counted.computeIfAbsent(choice.question(), q -> new ArrayList<>()).add(choice));
    Map<Integer, Integer> people = people(survey.number(), of(asked, question -> question.kind() != QuestionKind.SELECT_ONE));
    List<QuestionResult> results = new ArrayList<>();
    for (Question question : asked) {
      List<Choice> choices = counted.getOrDefault(question.position(), List.of());
      int answered = people.getOrDefault(question.position(), 0);
      results.add(switch (question.kind()) {
        case RANK -> ranked(question, choices, answered);
        case SELECT_ONE -> question.isScale() ? onScale(survey, question, choices, frame) : chosen(question, choices, choices.stream().mapToInt(Choice::count).sum());
        default -> chosen(question, choices, answered);
      });
    }
    return results;
  }

  /** How many people stand behind several choices each. */
  private Map<Integer, Integer> people(CaseNumber number, List<Question> questions) {
    Map<Integer, Integer> people = new HashMap<>();
    if (!questions.isEmpty()) {
      counted("select a.question, count(*) as people", " and a.place = 1 group by a.question", number, questions)
          .query((row, n) -> people.put(row.getInt("question"), row.getInt("people"))).list();
    }
    return people;
  }

  private static QuestionResult chosen(Question question, List<Choice> choices, int answered) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    question.options().forEach(option -> counts.put(option.code(), 0));
    choices.forEach(choice -> counts.merge(choice.chosen(), choice.count(), Integer::sum));
    return new QuestionResult.Chosen(question, answered, counts);
  }

  private static QuestionResult ranked(Question question, List<Choice> choices, int answered) {
    Map<String, Double> places = new LinkedHashMap<>();
    question.options().forEach(option -> {
      List<Choice> of = choices.stream().filter(choice -> choice.chosen().equals(option.code())).toList();
      int people = of.stream().mapToInt(Choice::count).sum();
      places.put(option.code(), people == 0 ? null : of.stream().mapToDouble(Choice::places).sum() / people);
    });
    return new QuestionResult.Ranked(question, answered, places);
  }

  private static QuestionResult onScale(Survey survey, Question question, List<Choice> choices, Map<Sector, ResponseRates> frame) {
    Map<Sector, Scale> scales = new EnumMap<>(Sector.class);
    Arrays.stream(Sector.values()).filter(sector -> frame.containsKey(sector) || choices.stream().anyMatch(choice -> choice.sector() == sector))
        .forEach(sector -> scales.put(sector, scale(choices.stream().filter(choice -> choice.sector() == sector).toList())));
    Scale unplaced = scale(choices.stream().filter(choice -> choice.sector() == null).toList());
    Scale overall = scales.values().stream().reduce(unplaced, Scale::plus);
    Map<Sector, Integer> invited = new EnumMap<>(Sector.class);
    frame.forEach((sector, rates) -> invited.put(sector, rates.invited()));
    return new QuestionResult.OnScale(question, overall, scales, survey.design().weighted() ? Weighting.of(invited, scales, unplaced.n()) : null);
  }

  private static Scale scale(List<Choice> choices) {
    Integer[] distribution = {0, 0, 0, 0, 0};
    int na = 0;
    for (Choice choice : choices) {
      if (choice.chosen().matches("[1-5]")) {
        distribution[Integer.parseInt(choice.chosen()) - 1] += choice.count();
      } else {
        na += choice.count();
      }
    }
    return new Scale(na, List.of(distribution));
  }

  private List<QuestionResult> numbers(CaseNumber number, List<Question> questions) {
    List<Question> asked = of(questions, question -> question.kind().isNumber() || question.kind() == QuestionKind.CALCULATE);
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Integer, QuestionResult> found = new HashMap<>();
    Map<Integer, Question> byPosition = byPosition(asked);
    counted("""
        select a.question, count(a.number) as people, avg(a.number) as mean, min(a.number) as least, max(a.number) as most,
          percentile_cont(0.5) within group (order by a.number) as median
        """, " and a.number is not null group by a.question", number, asked).query((row, n) -> found.put(row.getInt("question"), new QuestionResult.Numbers(
            byPosition.get(row.getInt("question")), row.getInt("people"), row.getDouble("mean"), row.getDouble("median"), row.getDouble("least"),
            row.getDouble("most")))).list();
    return asked.stream().filter(question -> question.isAnswerable() || found.containsKey(question.position()))
        .map(question -> found.getOrDefault(question.position(), new QuestionResult.Numbers(question, 0, null, null, null, null))).toList();
  }

  private List<QuestionResult> written(CaseNumber number, List<Question> questions) {
    List<Question> asked = of(questions, question -> question.kind() == QuestionKind.TEXT || question.kind() == QuestionKind.DATE);
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Integer, QuestionResult> found = new HashMap<>();
    Map<Integer, Question> byPosition = byPosition(asked);
    counted("select a.question, count(*) as people, min(a.chosen) as earliest, max(a.chosen) as latest", " group by a.question", number, asked)
        .query((row, n) -> found.put(row.getInt("question"), new QuestionResult.Written(byPosition.get(row.getInt("question")), row.getInt("people"),
            row.getString("earliest"), row.getString("latest")))).list();
    return asked.stream().map(question -> found.getOrDefault(question.position(), new QuestionResult.Written(question, 0, null, null))).toList();
  }

  private JdbcClient.StatementSpec counted(String select, String rest, CaseNumber number, List<Question> questions) {
    return db.sql(select + " " + COUNTED + rest).param("survey", number.value()).param("questions", questions.stream().map(Question::position).toList());
  }

  private static List<Question> of(List<Question> questions, Predicate<Question> kind) {
    return questions.stream().filter(kind).toList();
  }

  private static Map<Integer, Question> byPosition(List<Question> questions) {
    Map<Integer, Question> byPosition = new HashMap<>();
    questions.forEach(question -> byPosition.put(question.position(), question));
    return byPosition;
  }

  private static Choice choice(ResultSet row, int n) throws SQLException {
    String sector = row.getString("sector");
    return new Choice(row.getInt("question"), row.getString("chosen"), sector == null ? null : Sector.valueOf(sector), row.getInt("people"),
        row.getDouble("places"));
  }
}
