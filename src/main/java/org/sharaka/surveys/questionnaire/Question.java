package org.sharaka.surveys.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharaka.kernel.LocalizedText;

/**
 * A question, a note or a calculation of a questionnaire.
 *
 * @param position     counts from 1 through the whole questionnaire; answers refer to it
 * @param group        the heading it stands under, or {@code null}
 * @param label        {@code null} for a calculation
 * @param calculation  how a calculation is made
 * @param sensitive    asks for what the law protects especially; such a questionnaire goes past the data protection officer
 */
public record Question(int position, String name, QuestionKind kind, Group group, LocalizedText label, LocalizedText hint, boolean required,
    LocalizedText requiredMessage, Expression constraint, LocalizedText constraintMessage, Expression relevant, Expression calculation,
    String appearance, String initially, boolean sensitive, List<Option> options) {

  private static final int SCALE_POINTS = 5;
  private static final Set<String> SCALE = IntStream.rangeClosed(1, SCALE_POINTS).mapToObj(String::valueOf).collect(Collectors.toSet());

  /**
   * A heading with the questions below it, on a page of its own.
   *
   * @param title {@code null} when the workbook gives none
   */
  public record Group(String name, LocalizedText title, Expression relevant) {}

  public Question {
    options = List.copyOf(options);
  }

  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }

  @JsonIgnore
  public boolean isAnswerable() {
    return kind.isAnswerable();
  }

  /**
   * A scale of five points, known by its options {@code 1} to {@code 5}; what else can be chosen, such as {@code na}, is
   * reported beside the scale and left out of its base.
   */
  @JsonIgnore
  public boolean isScale() {
    return kind == QuestionKind.SELECT_ONE && options.stream().map(Option::code).collect(Collectors.toSet()).containsAll(SCALE)
        && options.stream().map(Option::code).noneMatch(code -> code.matches("\\d+") && !SCALE.contains(code));
  }

  @JsonIgnore
  public boolean isLong() {
    return appears("multiline");
  }

  boolean appears(String word) {
    return appearance != null && List.of(appearance.split("\\s+")).contains(word);
  }

  /** Everything the question's being asked and its value hang on. */
  @JsonIgnore
  Set<String> dependsOn() {
    return java.util.stream.Stream.of(relevant, calculation, group == null ? null : group.relevant()).filter(java.util.Objects::nonNull)
        .flatMap(expression -> expression.references().stream()).collect(Collectors.toSet());
  }
}
