package org.sharaka.recommendations;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/** Reads and writes the columns of recommendations. */
final class RecommendationRows {

  private RecommendationRows() {}

  static Recommendation.Stored recommendation(ResultSet row, List<Addressee.Stored> addressees) throws SQLException {
    return new Recommendation.Stored(new CaseNumber(row.getString("number")), source(row), row.getObject("opened_on", LocalDate.class),
        new Wording(text(row), one(RecommendationType.class, row.getString("type")), smart(row.getString("smart")), one(Priority.class, row.getString("priority")),
            one(Horizon.class, row.getString("horizon")), row.getString("goal"),
            row.getObject("due_on", LocalDate.class)),
        RecommendationStatus.valueOf(row.getString("status")), row.getString("reason"), addressees, row.getLong("version"));
  }

  static Addressee.Stored addressee(ResultSet row, int n) throws SQLException {
    AnswerKind kind = one(AnswerKind.class, row.getString("answer"));
    return new Addressee.Stored(row.getLong("id"), row.getLong("organisation_id"), AddresseeState.valueOf(row.getString("state")),
        row.getObject("asked_on", LocalDate.class),
        kind == null ? null : new Answer(kind, row.getString("reason"), row.getTimestamp("answered_at").toInstant(), row.getString("answered_by")),
        row.getObject("next_report_on", LocalDate.class), row.getInt("percent"), one(Progress.class, row.getString("progress")));
  }

  static Source source(ResultSet row) throws SQLException {
    String from = row.getString("source_case");
    return new Source(SourceKind.valueOf(row.getString("source_kind")), from == null ? null : new CaseNumber(from), row.getString("source_local"));
  }

  static LocalizedText text(ResultSet row) throws SQLException {
    return new LocalizedText(row.getString("text_ar"), row.getString("text_en"));
  }

  static <E extends Enum<E>> E one(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static Set<Smart> smart(String names) {
    return names == null || names.isEmpty() ? Set.of() : Arrays.stream(names.split(",")).map(Smart::valueOf).collect(Collectors.toSet());
  }
}
