package org.sharaka.surveys.questionnaire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What became of something typed or chosen: an answer in its plain form, nothing at all, or a refusal. Digits of every
 * script are understood.
 *
 * @param values  the answer; empty when there is none
 * @param refusal the message key below {@code refusal.answer}, {@code null} when accepted
 */
public record Reading(List<String> values, String refusal, Map<String, Object> facts) {

  public static final int LONGEST_TEXT = 4000;

  private static final int MOST_DIGITS = 15;

  static Reading accepted(List<String> values) {
    return new Reading(values, null, Map.of());
  }

  static Reading refused(String code) {
    return new Reading(List.of(), code, Map.of());
  }

  public boolean isAccepted() {
    return refusal == null;
  }

  /** Reads the values of one question as they come from a page or a file. Only its type and options are checked. */
  public static Reading of(Question question, List<String> raw) {
    List<String> values = raw.stream().filter(value -> value != null && !value.isBlank()).map(String::strip).toList();
    if (values.isEmpty()) {
      return accepted(List.of());
    }
    return switch (question.kind()) {
      case SELECT_ONE -> values.size() == 1 ? chosen(question, values) : refused("option");
      case SELECT_MULTIPLE -> chosen(question, values);
      case RANK -> ranked(question, values);
      case INTEGER -> whole(single(values));
      case DECIMAL -> number(single(values));
      case DATE -> date(single(values));
      case TEXT -> text(String.join(" ", values));
      case NOTE, CALCULATE -> accepted(List.of());
    };
  }

  private static Reading chosen(Question question, List<String> codes) {
    boolean offered = codes.stream().allMatch(code -> question.option(code).isPresent());
    return offered ? accepted(codes.stream().distinct().toList()) : refused("option");
  }

  private static Reading ranked(Question question, List<String> codes) {
    if (new HashSet<>(codes).size() < codes.size()) {
      return refused("rank.twice");
    }
    return codes.stream().allMatch(code -> question.option(code).isPresent()) ? accepted(codes) : refused("option");
  }

  private static Reading whole(String typed) {
    String digits = latin(typed).replaceFirst("^\\+", "");
    boolean shaped = digits.matches("-?\\d{1," + MOST_DIGITS + "}");
    return shaped ? accepted(List.of(String.valueOf(Long.parseLong(digits)))) : refused("integer");
  }

  private static Reading number(String typed) {
    String digits = latin(typed).replace('٫', '.').replace(',', '.').replaceFirst("^\\+", "");
    boolean shaped = digits.matches("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{0,9})?");
    return shaped ? accepted(List.of(new BigDecimal(digits).toPlainString())) : refused("decimal");
  }

  private static Reading date(String typed) {
    try {
      LocalDate day = LocalDate.parse(latin(typed));
      return day.getYear() >= 1800 && day.getYear() <= 2200 ? accepted(List.of(day.toString())) : refused("date");
    } catch (DateTimeException e) {
      return refused("date");
    }
  }

  private static Reading text(String typed) {
    String plain = typed.codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    return plain.length() > LONGEST_TEXT ? new Reading(List.of(), "text.long", Map.of("bound", LONGEST_TEXT))
        : accepted(plain.isEmpty() ? List.of() : List.of(plain));
  }

  private static String single(List<String> values) {
    return values.size() == 1 ? values.get(0) : "";
  }

  private static String latin(String typed) {
    return typed.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
