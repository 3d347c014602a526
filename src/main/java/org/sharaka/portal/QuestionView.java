package org.sharaka.portal;

import java.util.List;
import org.sharaka.surveys.questionnaire.QuestionKind;

/**
 * A question as a page shows it.
 *
 * @param number   counts the questions asked; {@code null} for a note
 * @param id       of its first field
 * @param error    what is wrong with what was filled in, {@code null} when nothing is
 * @param value    the text in the field
 * @param answer   the answer in words, for reading it again
 * @param page     where it can be changed
 */
record QuestionView(Integer number, String id, QuestionKind kind, String label, String hint, String error, boolean required, boolean multiline,
    String value, List<Choice> options, String answer, int page) {

  /** @param place in a ranking, empty when not yet given */
  record Choice(String id, String field, String code, String label, boolean chosen, String place) {}

  public boolean isNote() {
    return kind == QuestionKind.NOTE;
  }

  public boolean isChoice() {
    return kind == QuestionKind.SELECT_ONE || kind == QuestionKind.SELECT_MULTIPLE;
  }

  public boolean isSeveral() {
    return kind == QuestionKind.SELECT_MULTIPLE;
  }

  public boolean isRank() {
    return kind == QuestionKind.RANK;
  }

  public boolean isNumeric() {
    return kind.isNumber();
  }

  public boolean isDate() {
    return kind == QuestionKind.DATE;
  }

  public boolean isLine() {
    return kind == QuestionKind.TEXT && !multiline;
  }

  public boolean isParagraph() {
    return kind == QuestionKind.TEXT && multiline;
  }
}
