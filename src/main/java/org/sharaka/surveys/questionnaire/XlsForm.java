package org.sharaka.surveys.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;

/**
 * Reads a questionnaire from an XLSForm workbook, the form standard of ODK and KoboToolbox: the sheets {@code survey},
 * {@code choices} and {@code settings}. Understood are the types of {@link QuestionKind}, one level of groups, and the
 * columns named below; labels stand in Arabic and English. One column is ours: {@code sensitive}, {@code yes} for questions
 * that need the data protection officer's consent. The rows {@code start} and {@code end}, which Kobo puts into every form,
 * are passed over. Everything else is refused, so that no part of a questionnaire is lost without a word.
 */
public final class XlsForm {

  static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");

  private static final String SURVEY = "survey";
  private static final String CHOICES = "choices";
  private static final String SETTINGS = "settings";
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,60}");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern CHOICE_TYPE = Pattern.compile("(select_one|select_multiple|rank)\\s+(\\S+)");
  private static final int MOST_QUESTIONS = 300;
  private static final int MOST_OPTIONS = 200;
  private static final int LONGEST_TEXT = 1000;
  private static final Set<String> TAKEN = Set.of("email", "disposition", "response_rates", "response_rates_by_sector");
  private static final Set<String> PASSED_OVER = Set.of("start", "end");
  private static final Set<String> UNSUPPORTED = Set.of("choice_filter", "repeat_count", "trigger", "parameters", "body::accuracythreshold");
  private static final Set<String> YES = Set.of("yes", "true", "1", "true()");
  private static final Set<String> NO = Set.of("", "no", "false", "0", "false()");

  private final Workbook book;
  private final Defects defects = new Defects();
  private final Map<String, List<Option>> lists = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private Columns columns;
  private Question.Group group;
  private int groupOpenedAt;

  private XlsForm(Workbook book) {
    this.book = book;
  }

  /** @throws org.sharaka.kernel.Refused with every defect found, each with its sheet and row */
  public static Questionnaire read(byte[] file) {
    return new XlsForm(Workbook.read(file)).questionnaire();
  }

  private Questionnaire questionnaire() {
    Workbook.Sheet survey = filled(SURVEY);
    book.sheet(CHOICES).filter(sheet -> !sheet.rows().isEmpty()).ifPresent(this::choices);
    survey(survey);
    defects.throwIfAny();
    new CrossReferences(questions, rows, defects).check();
    defects.throwIfAny();
    return new Questionnaire(setting("form_id"), setting("version"), questions);
  }

  private Workbook.Sheet filled(String name) {
    return book.sheet(name).filter(sheet -> sheet.rows().size() > 1)
        .orElseThrow(() -> Refusal.at("workbook", "xlsform.sheet", Map.of("sheet", name)).thrown());
  }

  private String setting(String name) {
    return book.sheet(SETTINGS).filter(sheet -> sheet.rows().size() > 1)
        .map(sheet -> new Columns(sheet.rows().get(0)).in(sheet.rows().get(1), name)).map(value -> cut(value, 100)).orElse("");
  }

  private void choices(Workbook.Sheet sheet) {
    Workbook.Row headings = sheet.rows().get(0);
    Columns choices = new Columns(headings);
    requireHeadings(CHOICES, choices, headings.number(), "list_name", "name");
    for (Workbook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      choice(choices, row);
    }
  }

  private void choice(Columns choices, Workbook.Row row) {
    String list = choices.in(row, "list_name");
    String code = choices.in(row, "name");
    if (list.isEmpty() || !CODE.matcher(code).matches()) {
      defects.add(CHOICES, row.number(), "option", Map.of("name", code));
      return;
    }
    LocalizedText label = label(CHOICES, choices, row, "label", true);
    List<Option> options = lists.computeIfAbsent(list, name -> new ArrayList<>());
    if (options.stream().anyMatch(option -> option.code().equals(code))) {
      defects.add(CHOICES, row.number(), "option.twice", Map.of("name", code, "list", list));
    } else if (options.size() >= MOST_OPTIONS) {
      defects.add(CHOICES, row.number(), "options", Map.of("list", list, "bound", MOST_OPTIONS));
    } else {
      options.add(new Option(code, label == null ? LocalizedText.same(code) : label));
    }
  }

  private void survey(Workbook.Sheet sheet) {
    Workbook.Row headings = sheet.rows().get(0);
    columns = new Columns(headings);
    requireHeadings(SURVEY, columns, headings.number(), "type", "name");
    for (Workbook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      row(row);
    }
    if (group != null) {
      defects.add(SURVEY, groupOpenedAt, "group.open", Map.of("name", group.name()));
    }
    if (questions.stream().noneMatch(Question::isAnswerable)) {
      defects.add(SURVEY, headings.number(), "empty");
    }
  }

  private void row(Workbook.Row row) {
    String type = columns.in(row, "type").toLowerCase(Locale.ROOT);
    switch (type.replace(' ', '_')) {
      case "begin_group" -> open(row);
      case "end_group" -> close(row);
      default -> {
        if (!PASSED_OVER.contains(type)) {
          question(row, type);
        }
      }
    }
  }

  private void open(Workbook.Row row) {
    if (group != null) {
      defects.add(SURVEY, row.number(), "group.nested");
      return;
    }
    String name = name(row);
    LocalizedText title = columns.in(row, "label", Language.AR).isEmpty() && columns.in(row, "label", Language.EN).isEmpty() ? null
        : label(SURVEY, columns, row, "label", true);
    group = new Question.Group(name, title, expression(row, "relevant"));
    groupOpenedAt = row.number();
    rows.put(name, row.number());
  }

  private void close(Workbook.Row row) {
    if (group == null) {
      defects.add(SURVEY, row.number(), "group.closed");
    }
    group = null;
  }

  private void question(Workbook.Row row, String type) {
    Matcher choice = CHOICE_TYPE.matcher(columns.in(row, "type"));
    Optional<QuestionKind> kind = QuestionKind.ofCode(choice.matches() ? choice.group(1) : type)
        .filter(known -> known.isChoice() == choice.matches());
    if (kind.isEmpty()) {
      defects.add(SURVEY, row.number(), "type", Map.of("type", cut(columns.in(row, "type"), 60)));
      return;
    }
    if (questions.size() >= MOST_QUESTIONS) {
      defects.add(SURVEY, row.number(), "questions", Map.of("bound", MOST_QUESTIONS));
      return;
    }
    refuseUnsupported(row);
    String name = name(row);
    List<Option> options = kind.get().isChoice() ? options(row, choice.group(2)) : List.of();
    Question question = read(row, kind.get(), name, options);
    checkScale(row, question);
    checkInitially(row, question);
    rows.put(name, row.number());
    questions.add(question);
  }

  private Question read(Workbook.Row row, QuestionKind kind, String name, List<Option> options) {
    boolean spoken = kind != QuestionKind.CALCULATE;
    Expression calculation = expression(row, "calculation");
    if (spoken == (calculation != null)) {
      defects.add(SURVEY, row.number(), spoken ? "calculation.misplaced" : "calculation.missing");
    }
    LocalizedText label = spoken ? label(SURVEY, columns, row, "label", true) : null;
    return new Question(questions.size() + 1, name, kind, group, label, label(SURVEY, columns, row, "hint", false),
        yes(row, "required") && kind.isAnswerable(), label(SURVEY, columns, row, "required_message", false), expression(row, "constraint"),
        label(SURVEY, columns, row, "constraint_message", false), expression(row, "relevant"), calculation, columns.in(row, "appearance"),
        columns.in(row, "default"), yes(row, "sensitive"), options);
  }

  private String name(Workbook.Row row) {
    String name = columns.in(row, "name");
    if (name.isEmpty()) {
      defects.add(SURVEY, row.number(), "name.missing");
    } else if (!NAME.matcher(name).matches()) {
      defects.add(SURVEY, row.number(), "name.shape", Map.of("name", cut(name, 60)));
    } else if (TAKEN.contains(name)) {
      defects.add(SURVEY, row.number(), "name.taken", Map.of("name", name));
    } else if (rows.containsKey(name)) {
      defects.add(SURVEY, row.number(), "name.twice", Map.of("name", name, "first", rows.get(name)));
    }
    return name;
  }

  private List<Option> options(Workbook.Row row, String list) {
    List<Option> options = lists.get(list);
    if (options == null) {
      defects.add(SURVEY, row.number(), "list", Map.of("list", cut(list, 60)));
      return List.of();
    }
    return options;
  }

  private LocalizedText label(String sheet, Columns from, Workbook.Row row, String column, boolean required) {
    if (required && from.in(row, column, Language.AR).isEmpty() && from.in(row, column, Language.EN).isEmpty()) {
      defects.add(sheet, row.number(), "label", Map.of("column", column));
      return null;
    }
    if (from.oneSided(row, column)) {
      defects.add(sheet, row.number(), from.in(row, column, Language.AR).isEmpty() ? "arabic" : "english", Map.of("column", column));
      return null;
    }
    if (Math.max(from.in(row, column, Language.AR).length(), from.in(row, column, Language.EN).length()) > LONGEST_TEXT) {
      defects.add(sheet, row.number(), "text.long", Map.of("column", column, "bound", LONGEST_TEXT));
      return null;
    }
    return from.text(row, column);
  }

  private Expression expression(Workbook.Row row, String column) {
    String source = columns.in(row, column);
    try {
      return source.isEmpty() ? null : Expression.of(source);
    } catch (BadExpression bad) {
      Map<String, Object> facts = new LinkedHashMap<>(bad.facts());
      facts.put("column", column);
      facts.put("expression", cut(source, 80));
      defects.add(SURVEY, row.number(), "expression." + bad.code(), facts);
      return null;
    }
  }

  private boolean yes(Workbook.Row row, String column) {
    String value = columns.in(row, column).toLowerCase(Locale.ROOT);
    if (!YES.contains(value) && !NO.contains(value)) {
      defects.add(SURVEY, row.number(), "yesno", Map.of("column", column));
    }
    return YES.contains(value);
  }

  private void checkScale(Workbook.Row row, Question question) {
    if (question.appears("likert") && !question.options().isEmpty() && !question.isScale()) {
      defects.add(SURVEY, row.number(), "likert");
    }
  }

  private void checkInitially(Workbook.Row row, Question question) {
    if (!question.initially().isEmpty() && !Reading.of(question, List.of(question.initially().split("\\s+"))).isAccepted()) {
      defects.add(SURVEY, row.number(), "default", Map.of("value", cut(question.initially(), 60)));
    }
  }

  private void refuseUnsupported(Workbook.Row row) {
    for (String name : columns.names()) {
      boolean unsupported = UNSUPPORTED.contains(name) || name.startsWith("media") || name.startsWith("bind::");
      if (unsupported && !columns.in(row, name).isEmpty()) {
        defects.add(SURVEY, row.number(), "column", Map.of("column", name));
      }
    }
  }

  /** Without its headings nothing of a sheet can be read. */
  private void requireHeadings(String sheet, Columns in, int row, String... names) {
    List<String> missing = new ArrayList<>(List.of(names));
    missing.removeIf(in::has);
    if (!in.speaks("label", Language.AR)) {
      missing.add("label::Arabic (ar)");
    }
    if (!in.speaks("label", Language.EN)) {
      missing.add("label::English (en)");
    }
    missing.forEach(column -> defects.add(sheet, row, "heading", Map.of("column", column)));
    if (!missing.isEmpty()) {
      defects.throwIfAny();
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }

  /** What can be checked only when all questions are known: references, circles, and that expressions fit their values. */
  private record CrossReferences(List<Question> questions, Map<String, Integer> rows, Defects defects) {

    void check() {
      Set<String> known = new HashSet<>();
      questions.forEach(question -> known.add(question.name()));
      for (Question question : questions) {
        int row = rows.get(question.name());
        expressions(question).forEach((column, expression) -> references(row, column, expression.references(), known));
        labels(question).forEach((column, text) -> references(row, column, named(text), known));
      }
      defects.throwIfAny();
      questions.stream().filter(this::hangsOnItself).forEach(question -> defects.add(SURVEY, rows.get(question.name()), "circle", Map.of("name", question.name())));
      defects.throwIfAny();
      questions.forEach(question -> expressions(question).forEach((column, expression) -> attempt(question, column, expression)));
    }

    private void references(int row, String column, Set<String> names, Set<String> known) {
      names.stream().filter(name -> !known.contains(name))
          .forEach(name -> defects.add(SURVEY, row, "reference", Map.of("name", cut(name, 60), "column", column)));
    }

    private boolean hangsOnItself(Question start) {
      Map<String, Question> byName = new HashMap<>();
      questions.forEach(question -> byName.put(question.name(), question));
      Set<String> seen = new HashSet<>();
      List<String> open = new ArrayList<>(start.dependsOn());
      while (!open.isEmpty()) {
        String name = open.remove(open.size() - 1);
        if (name.equals(start.name())) {
          return true;
        }
        if (seen.add(name)) {
          open.addAll(byName.get(name).dependsOn());
        }
      }
      return false;
    }

    private void attempt(Question question, String column, Expression expression) {
      Map<String, Question> byName = new HashMap<>();
      questions.forEach(one -> byName.put(one.name(), one));
      try {
        expression.attempt(new Expression.Values("", name -> "", LocalDate.EPOCH));
        expression.attempt(new Expression.Values(sample(question), name -> sample(byName.get(name)), LocalDate.EPOCH));
      } catch (RuntimeException | StackOverflowError e) {
        defects.add(SURVEY, rows.get(question.name()), "expression.values", Map.of("column", column, "expression", cut(expression.source(), 80)));
      }
    }

    private static Object sample(Question question) {
      return switch (question.kind()) {
        case SELECT_ONE, SELECT_MULTIPLE, RANK -> question.options().get(0).code();
        case INTEGER, DECIMAL -> 1.0;
        case DATE -> ExpressionFunctions.date(LocalDate.EPOCH);
        default -> "1";
      };
    }

    private static Map<String, Expression> expressions(Question question) {
      Map<String, Expression> expressions = new LinkedHashMap<>();
      expressions.put("constraint", question.constraint());
      expressions.put("relevant", question.relevant());
      expressions.put("calculation", question.calculation());
      expressions.put("relevant (group)", question.group() == null ? null : question.group().relevant());
      expressions.values().removeIf(java.util.Objects::isNull);
      return expressions;
    }

    private static Map<String, LocalizedText> labels(Question question) {
      Map<String, LocalizedText> texts = new LinkedHashMap<>();
      texts.put("label", question.label());
      texts.put("hint", question.hint());
      texts.values().removeIf(java.util.Objects::isNull);
      return texts;
    }

    private static Set<String> named(LocalizedText text) {
      Set<String> names = new HashSet<>();
      Matcher reference = REFERENCE.matcher(text.ar() + " " + text.en());
      while (reference.find()) {
        names.add(reference.group(1).strip());
      }
      return names;
    }
  }
}
