package org.sharaka.surveys.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.kernel.LocalizedText;

/**
 * A questionnaire with someone's answers in it: what is asked of them, what calculations come to, and what is still wrong
 * or missing. Answers to questions that are no longer asked count as absent.
 */
public final class Interview {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}]*?)\\s*}");

  private final Questionnaire questionnaire;
  private final Answers answers;
  private final LocalDate today;
  private final Map<String, Question> byName = new HashMap<>();
  private final Map<String, Boolean> relevance = new HashMap<>();
  private final Map<String, Object> values = new HashMap<>();

  /**
   * Something to put right.
   *
   * @param code    the message key below {@code refusal.answer}
   * @param wording the questionnaire's own words for it, {@code null} when it has none
   */
  public record Problem(Question question, String code, LocalizedText wording, Map<String, Object> facts) {}

  public Interview(Questionnaire questionnaire, Answers answers, LocalDate today) {
    this.questionnaire = questionnaire;
    this.answers = answers;
    this.today = today;
    questionnaire.questions().forEach(question -> byName.put(question.name(), question));
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public Answers answers() {
    return answers;
  }

  public boolean asks(Question question) {
    Boolean known = relevance.get(question.name());
    if (known == null) {
      known = holds(question.relevant()) && (question.group() == null || holds(question.group().relevant()));
      relevance.put(question.name(), known);
    }
    return known;
  }

  /** The questions that are asked and can be answered, in their order. */
  public List<Question> asked() {
    return questionnaire.questions().stream().filter(Question::isAnswerable).filter(this::asks).toList();
  }

  public List<Question> answered() {
    return asked().stream().filter(answers::has).toList();
  }

  /** The pages on which something is asked or said. */
  public List<Questionnaire.Page> pages() {
    return questionnaire.pages().stream().map(page -> new Questionnaire.Page(page.number(), page.group(),
        page.questions().stream().filter(this::asks).toList())).filter(page -> !page.questions().isEmpty()).toList();
  }

  /** What keeps the answer of a question from being accepted. */
  public Optional<Problem> problem(Question question) {
    if (!question.isAnswerable() || !asks(question)) {
      return Optional.empty();
    }
    if (!answers.has(question)) {
      return question.required() ? Optional.of(missing(question)) : Optional.empty();
    }
    if (question.kind() == QuestionKind.RANK && answers.of(question).size() < question.options().size()) {
      return Optional.of(new Problem(question, "rank.open", question.requiredMessage(), Map.of()));
    }
    boolean fits = question.constraint() == null || question.constraint().holds(valuesAt(question), true);
    return fits ? Optional.empty() : Optional.of(new Problem(question, "constraint", question.constraintMessage(), Map.of()));
  }

  public List<Problem> problems() {
    return asked().stream().map(this::problem).flatMap(Optional::stream).toList();
  }

  /** The share of the questions asked that are answered, 0 to 1. */
  public double share() {
    int asked = asked().size();
    return asked == 0 ? 0 : (double) answered().size() / asked;
  }

  /** There are required questions, and each is answered. */
  public boolean hasAllRequired() {
    List<Question> required = asked().stream().filter(Question::required).toList();
    return !required.isEmpty() && required.stream().allMatch(answers::has);
  }

  /** What the calculations come to, by name; those without a result are left out. */
  public Map<String, String> calculated() {
    return questionnaire.questions().stream().filter(question -> question.kind() == QuestionKind.CALCULATE).filter(this::asks)
        .map(question -> Map.entry(question.name(), value(question.name()).toString())).filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The answers that count: those to questions that are asked. */
  public Answers relevant() {
    Map<String, List<String>> kept = new java.util.LinkedHashMap<>();
    answered().forEach(question -> kept.put(question.name(), answers.of(question)));
    return new Answers(kept);
  }

  /** A text of the questionnaire with the answers it refers to filled in. */
  public LocalizedText filled(LocalizedText text) {
    return text == null ? null : new LocalizedText(filled(text.ar(), true), filled(text.en(), false));
  }

  private String filled(String text, boolean arabic) {
    if (text.indexOf("${") < 0) {
      return text;
    }
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(said(byName.get(found.group(1)), arabic)));
  }

  private String said(Question question, boolean arabic) {
    if (question == null || !asks(question)) {
      return "…";
    }
    if (!question.kind().isChoice()) {
      String value = question.kind() == QuestionKind.CALCULATE ? value(question.name()).toString() : String.join(" ", answers.of(question));
      return value.isEmpty() ? "…" : value;
    }
    List<String> labels = new ArrayList<>();
    answers.of(question).forEach(code -> question.option(code).ifPresent(option -> labels.add(arabic ? option.label().ar() : option.label().en())));
    return labels.isEmpty() ? "…" : String.join(arabic ? "، " : ", ", labels);
  }

  private static Problem missing(Question question) {
    String code = switch (question.kind()) {
      case SELECT_ONE -> question.isScale() ? "required.scale" : "required.option";
      case SELECT_MULTIPLE -> "required.options";
      case RANK -> "rank.open";
      case INTEGER, DECIMAL -> "required.number";
      case DATE -> "required.date";
      default -> "required.text";
    };
    return new Problem(question, code, question.requiredMessage(), Map.of());
  }

  private boolean holds(Expression expression) {
    return expression == null || expression.holds(new Expression.Values("", this::value, today), true);
  }

  private Expression.Values valuesAt(Question question) {
    return new Expression.Values(plain(question), this::value, today);
  }

  /** Circles were refused at upload; so this comes to an end. */
  private Object value(String name) {
    Question question = byName.get(name);
    if (question == null || !asks(question)) {
      return "";
    }
    if (!values.containsKey(name)) {
      Object value = question.kind() == QuestionKind.CALCULATE ? question.calculation().text(new Expression.Values("", this::value, today)) : plain(question);
      values.put(name, value);
    }
    return values.get(name);
  }

  private Object plain(Question question) {
    List<String> given = answers.of(question);
    if (given.isEmpty()) {
      return "";
    }
    return switch (question.kind()) {
      case INTEGER, DECIMAL -> Double.valueOf(given.get(0));
      case DATE -> ExpressionFunctions.date(LocalDate.parse(given.get(0)));
      default -> String.join(" ", given);
    };
  }
}
