package org.sharaka.surveys.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database count answers: all of them in one pass over one table, without a join. */
@Component
class AnswerCounts {

  private static final String COUNTED = " from answer where survey_number = :survey and counted = true";
  /** Dates are many and different; they are not counted one by one. */
  private static final Predicate<Question> DATED = question -> question.kind() == QuestionKind.DATE;
  private static final Predicate<Question> NUMERIC = question -> question.kind().isNumber() || question.kind() == QuestionKind.CALCULATE;

  private final JdbcClient db;

  /**
   * How often something was chosen in one sector, or all texts and numbers of a sector together.
   *
   * @param people  those whose first choice it is; so nobody is counted twice over all choices
   * @param numbers how many of the answers are numbers
   */
  record Cell(int question, String chosen, Sector sector, int answers, int people, double places, int numbers, double total, double least, double most) {}

  /** When dated answers begin and end. */
  record Span(int people, String first, String last) {}

  /** @param moments the times of their last changes added up, which any change changes */
  record State(Disposition disposition, int responses, BigDecimal moments) {}

  AnswerCounts(JdbcClient db) {
    this.db = db;
  }

  Map<Sector, Map<Disposition, Integer>> dispositions(CaseNumber number) {
    Map<Sector, Map<Disposition, Integer>> counts = new EnumMap<>(Sector.class);
    db.sql("select sector, disposition, count(*) as people from invitation where survey_number = ? group by sector, disposition").param(number.value())
        .query((row, n) -> counts.computeIfAbsent(Sector.valueOf(row.getString("sector")), s -> new EnumMap<>(Disposition.class))
            .put(Disposition.valueOf(row.getString("disposition")), row.getInt("people"))).list();
    return counts;
  }

  List<State> states(CaseNumber number) {
    return db.sql("""
        select disposition, count(*) as responses, sum(extract(epoch from changed_at)) as moments from survey_response
        where survey_number = ? group by disposition order by disposition""").param(number.value())
        .query((row, n) -> new State(Disposition.valueOf(row.getString("disposition")), row.getInt("responses"), row.getBigDecimal("moments"))).list();
  }

  Map<Integer, List<Cell>> cells(CaseNumber number, List<Question> questions) {
    return db.sql("""
        select question, chosen, sector, count(*) as answers, count(case when place = 1 then 1 end) as people,
          cast(sum(place) as double precision) as places, count(number) as numbers, sum(number) as total, min(number) as least, max(number) as most
        """ + COUNTED + " and question not in (:dated) group by question, chosen, sector")
        .param("survey", number.value()).param("dated", positions(questions, DATED)).query(AnswerCounts::cell).list().stream()
        .collect(Collectors.groupingBy(Cell::question));
  }

  Map<Integer, Double> medians(CaseNumber number, List<Question> questions) {
    Map<Integer, Double> medians = new HashMap<>();
    if (questions.stream().anyMatch(NUMERIC)) {
      db.sql("select question, percentile_cont(0.5) within group (order by number) as median" + COUNTED
              + " and question in (:numeric) and number is not null group by question")
          .param("survey", number.value()).param("numeric", positions(questions, NUMERIC))
          .query((row, n) -> medians.put(row.getInt("question"), row.getDouble("median"))).list();
    }
    return medians;
  }

  Map<Integer, Span> spans(CaseNumber number, List<Question> questions) {
    Map<Integer, Span> spans = new HashMap<>();
    if (questions.stream().anyMatch(DATED)) {
      db.sql("select question, count(*) as people, min(chosen) as earliest, max(chosen) as latest" + COUNTED + " and question in (:dated) group by question")
          .param("survey", number.value()).param("dated", positions(questions, DATED))
          .query((row, n) -> spans.put(row.getInt("question"), new Span(row.getInt("people"), row.getString("earliest"), row.getString("latest")))).list();
    }
    return spans;
  }

  /** Positions count from 1; a list that would be empty holds the 0 that no question has. */
  private static List<Integer> positions(List<Question> questions, Predicate<Question> wanted) {
    List<Integer> positions = questions.stream().filter(wanted).map(Question::position).toList();
    return positions.isEmpty() ? List.of(0) : positions;
  }

  private static Cell cell(ResultSet row, int n) throws SQLException {
    String sector = row.getString("sector");
    return new Cell(row.getInt("question"), row.getString("chosen"), sector == null ? null : Sector.valueOf(sector), row.getInt("answers"), row.getInt("people"),
        row.getDouble("places"), row.getInt("numbers"), row.getDouble("total"), row.getDouble("least"), row.getDouble("most"));
  }
}
