package org.sharaka.surveys;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.surveys.questionnaire.Answers;
import org.sharaka.surveys.questionnaire.Interview;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaire;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of answers. */
@Component
class Responses {

  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  /** Everything about a response but its answers; {@code invitation} and {@code submittedAt} may be {@code null}. */
  record Head(long id, CaseNumber survey, Long invitation, String sector, Disposition disposition, String mode, double share, boolean allRequired,
      int page, Timestamp changedAt, Timestamp submittedAt) {}

  private record Row(Head head, int question, int place, String chosen, Double number, String words) {}

  Responses(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  Optional<Head> ofInvitation(long invitation) {
    return db.sql("select * from survey_response where invitation_id = ?").param(invitation).query(Responses::head).optional();
  }

  Answers answers(long response, Questionnaire questionnaire) {
    Map<Integer, List<String>> found = new LinkedHashMap<>();
    db.sql("select question, chosen, number, words from answer where response_id = ? order by question, place").param(response)
        .query((row, n) -> found.computeIfAbsent(row.getInt("question"), q -> new ArrayList<>()).add(text(row, questionnaire))).list();
    Map<String, List<String>> byName = new LinkedHashMap<>();
    questionnaire.answerable().stream().filter(question -> found.containsKey(question.position()))
        .forEach(question -> byName.put(question.name(), found.get(question.position())));
    return new Answers(byName);
  }

  void insert(List<Head> heads) {
    batches.batchUpdate("""
        insert into survey_response (survey_number, invitation_id, sector, disposition, mode, share, all_required, page, changed_at,
          submitted_at, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", heads, BATCH, Responses::write);
  }

  void update(List<Head> heads) {
    batches.batchUpdate("""
        update survey_response set survey_number = ?, invitation_id = ?, sector = ?, disposition = ?, mode = ?, share = ?, all_required = ?,
          page = ?, changed_at = ?, submitted_at = ? where id = ?""", heads, BATCH, Responses::write);
  }

  void delete(List<Long> responses) {
    forget(responses);
    if (!responses.isEmpty()) {
      db.sql("delete from survey_response where id in (:ids)").param("ids", responses).update();
    }
  }

  /** Puts these answers in place of those that were there. */
  void replace(Map<Head, Interview> responses) {
    forget(responses.keySet().stream().map(Head::id).toList());
    List<Row> rows = responses.entrySet().stream().flatMap(response -> rows(response.getKey(), response.getValue()).stream()).toList();
    batches.batchUpdate("""
        insert into answer (survey_number, response_id, question, place, chosen, number, words, sector, counted)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, Responses::write);
  }

  private void forget(List<Long> responses) {
    if (!responses.isEmpty()) {
      db.sql("delete from answer where response_id in (:ids)").param("ids", responses).update();
    }
  }

  private static List<Row> rows(Head head, Interview interview) {
    List<Row> rows = new ArrayList<>();
    Answers answers = interview.relevant();
    for (Question question : interview.questionnaire().answerable()) {
      List<String> values = answers.of(question);
      for (int place = 1; place <= values.size(); place++) {
        rows.add(row(head, question, place, values.get(place - 1)));
      }
    }
    Map<String, String> calculated = interview.calculated();
    interview.questionnaire().questions().stream().filter(question -> calculated.containsKey(question.name()))
        .forEach(question -> rows.add(row(head, question, 1, calculated.get(question.name()))));
    return rows;
  }

  private static Row row(Head head, Question question, int place, String value) {
    return switch (question.kind()) {
      case SELECT_ONE, SELECT_MULTIPLE, RANK, DATE -> new Row(head, question.position(), place, value, null, null);
      case INTEGER, DECIMAL -> new Row(head, question.position(), place, null, Double.valueOf(value), null);
      case CALCULATE -> isNumber(value) ? new Row(head, question.position(), place, null, Double.valueOf(value), null)
          : new Row(head, question.position(), place, null, null, value);
      default -> new Row(head, question.position(), place, null, null, value);
    };
  }

  private static boolean isNumber(String value) {
    return value.length() < 30 && value.matches("-?\\d+(\\.\\d+)?");
  }

  private static String text(ResultSet row, Questionnaire questionnaire) throws SQLException {
    String chosen = row.getString("chosen");
    if (chosen != null) {
      return chosen;
    }
    String words = row.getString("words");
    if (words != null) {
      return words;
    }
    double number = row.getDouble("number");
    Question question = questionnaire.questions().get(row.getInt("question") - 1);
    return question.kind() == QuestionKind.INTEGER ? String.valueOf((long) number) : java.math.BigDecimal.valueOf(number).toPlainString();
  }

  private static void write(PreparedStatement row, Head head) throws SQLException {
    row.setString(1, head.survey().value());
    row.setObject(2, head.invitation(), Types.BIGINT);
    row.setString(3, head.sector());
    row.setString(4, head.disposition().name());
    row.setString(5, head.mode());
    row.setDouble(6, head.share());
    row.setBoolean(7, head.allRequired());
    row.setInt(8, head.page());
    row.setTimestamp(9, head.changedAt());
    row.setTimestamp(10, head.submittedAt());
    row.setLong(11, head.id());
  }

  private static void write(PreparedStatement row, Row answer) throws SQLException {
    row.setString(1, answer.head().survey().value());
    row.setLong(2, answer.head().id());
    row.setInt(3, answer.question());
    row.setInt(4, answer.place());
    row.setString(5, answer.chosen());
    row.setObject(6, answer.number(), Types.DOUBLE);
    row.setString(7, answer.words());
    row.setString(8, answer.head().sector());
    row.setBoolean(9, Disposition.USABLE.contains(answer.head().disposition()));
  }

  static Head head(ResultSet row, int n) throws SQLException {
    return new Head(row.getLong("id"), new CaseNumber(row.getString("survey_number")), row.getObject("invitation_id", Long.class),
        row.getString("sector"), Disposition.valueOf(row.getString("disposition")), row.getString("mode"), row.getDouble("share"),
        row.getBoolean("all_required"), row.getInt("page"), row.getTimestamp("changed_at"), row.getTimestamp("submitted_at"));
  }
}
