package org.sharaka.portal.recommendations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.recommendations.PlannedAction;
import org.springframework.util.MultiValueMap;

/** The rows of an action plan as they were typed; rows in which nothing was typed are left out. */
record TypedPlan(List<Row> rows) {

  private static final int BLANKS = 2;
  private static final int MOST = 12;

  record Row(String what, String owner, String dueOn, String indicator, String evidence) {

    static final Row BLANK = new Row("", "", "", "", "");

    private boolean isBlank() {
      return Stream.of(what, owner, dueOn, indicator, evidence).allMatch(String::isBlank);
    }

    PlannedAction action() {
      return new PlannedAction(what.strip(), owner.strip(), day(dueOn), indicator.strip(), evidence.strip());
    }

    /** What is no day is none. */
    private static LocalDate day(String typed) {
      try {
        return LocalDate.parse(typed.strip());
      } catch (DateTimeParseException noDay) {
        return null;
      }
    }
  }

  static TypedPlan of(MultiValueMap<String, String> form) {
    int amount = Math.min(MOST, form.getOrDefault("what", List.of()).size());
    return new TypedPlan(IntStream.range(0, amount).mapToObj(i -> new Row(at(form, "what", i), at(form, "owner", i), at(form, "dueOn", i), at(form, "indicator", i),
        at(form, "evidence", i))).filter(row -> !row.isBlank()).toList());
  }

  List<PlannedAction> actions() {
    return rows.stream().map(Row::action).toList();
  }

  /** What was typed, and some room for more. */
  public List<Row> shown() {
    List<Row> shown = new ArrayList<>(rows);
    for (int blank = rows.isEmpty() ? -1 : 0; blank < BLANKS && shown.size() < MOST; blank++) {
      shown.add(Row.BLANK);
    }
    return shown;
  }

  private static String at(MultiValueMap<String, String> form, String field, int row) {
    List<String> values = form.getOrDefault(field, List.of());
    return row < values.size() && values.get(row) != null ? values.get(row) : "";
  }
}
