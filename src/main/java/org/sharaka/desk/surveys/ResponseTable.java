package org.sharaka.desk.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.results.ResponseRows;
import org.springframework.stereotype.Component;

/** The responses as a table: a row for each, a column for each question. */
@Component
class ResponseTable {

  private final ResponseRows rows;
  private final Questionnaires questionnaires;

  ResponseTable(ResponseRows rows, Questionnaires questionnaires) {
    this.rows = rows;
    this.questionnaires = questionnaires;
  }

  void each(Survey survey, boolean personal, RowWriter out) {
    List<Question> questions = questionnaires.get(survey.questionnaire()).questions().stream().filter(question -> question.kind() != QuestionKind.NOTE).toList();
    List<Object> headings = new ArrayList<>(personal ? List.of("email", "name", "sector", "disposition") : List.of("sector", "disposition"));
    questions.forEach(question -> headings.add(question.name()));
    out.row(headings.toArray());
    rows.each(survey, personal, row -> out.row(cells(row, questions, personal).toArray()));
  }

  private static List<Object> cells(ResponseRows.Row row, List<Question> questions, boolean personal) {
    List<Object> cells = new ArrayList<>();
    if (personal) {
      cells.add(row.email());
      cells.add(row.name());
    }
    cells.add(row.sector() == null ? "" : row.sector().code());
    cells.add(row.disposition().code());
    questions.forEach(question -> cells.add(cell(question, row.answers().get(question.position()))));
    return cells;
  }

  private static Object cell(Question question, List<Object> given) {
    if (given == null) {
      return null;
    }
    if (given.size() == 1 && given.get(0) instanceof Double number) {
      return question.kind() == QuestionKind.INTEGER ? (Object) number.longValue() : number;
    }
    return given.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
