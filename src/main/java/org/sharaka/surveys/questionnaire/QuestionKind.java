package org.sharaka.surveys.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row of the sheet {@code survey} asks for.
 *
 * <p>The seconds are what a reader needs on average; together they make the "about six minutes" of the first page.
 */
public enum QuestionKind {
  SELECT_ONE(30),
  SELECT_MULTIPLE(45),
  RANK(60),
  INTEGER(30),
  DECIMAL(30),
  DATE(20),
  TEXT(90),
  NOTE(5),
  CALCULATE(0);

  private final int seconds;

  QuestionKind(int seconds) {
    this.seconds = seconds;
  }

  public int seconds() {
    return seconds;
  }

  /** Has a list of options to choose from. */
  public boolean isChoice() {
    return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  /** Somebody can answer it; notes are only read and calculations only made. */
  public boolean isAnswerable() {
    return this != NOTE && this != CALCULATE;
  }

  /** The word of the workbook, and of message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QuestionKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
