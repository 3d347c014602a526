package org.sharaka.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.surveys.Respondent;
import org.sharaka.surveys.questionnaire.Interview;
import org.sharaka.surveys.questionnaire.Option;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** Prepares questions for a page in its reader's language. */
@Component
class QuestionViews {

  private final Sentences sentences;
  private final Dates dates;

  QuestionViews(Sentences sentences, Dates dates) {
    this.sentences = sentences;
    this.dates = dates;
  }

  /** @param typed what was just sent in, {@code null} to show what is saved */
  List<QuestionView> of(Respondent respondent, Questionnaire.Page page, TypedAnswers typed, List<Interview.Problem> problems, Locale locale) {
    return page.questions().stream().map(question -> view(respondent.interview(), question, page.number(), typed, problems, locale)).toList();
  }

  /** All questions asked, with their answers, for reading them again. */
  List<QuestionView> all(Respondent respondent, List<Interview.Problem> problems, Locale locale) {
    List<QuestionView> views = new ArrayList<>();
    respondent.interview().pages().forEach(page -> views.addAll(of(respondent, page, null, problems, locale)));
    return views.stream().filter(view -> !view.isNote()).toList();
  }

  private QuestionView view(Interview interview, Question question, int page, TypedAnswers typed, List<Interview.Problem> problems, Locale locale) {
    List<String> given = typed != null ? typed.of(question) : initially(interview, question);
    int number = interview.asked().indexOf(question) + 1;
    String error = problems.stream().filter(problem -> problem.question().equals(question)).map(problem -> said(problem, locale)).findFirst().orElse(null);
    return new QuestionView(number == 0 ? null : number, question.options().isEmpty() || question.kind() != QuestionKind.RANK ? TypedAnswers.field(question)
        : TypedAnswers.field(question) + "-1", question.kind(), in(interview.filled(question.label()), locale), in(interview.filled(question.hint()), locale),
        error, question.required(), question.isLong(), question.kind().isChoice() ? "" : String.join(" ", given), options(question, given, typed, locale),
        answer(interview, question, locale), page);
  }

  private static List<String> initially(Interview interview, Question question) {
    List<String> saved = interview.answers().of(question);
    boolean untouched = saved.isEmpty() && question.initially() != null && !question.initially().isEmpty();
    return untouched ? List.of(question.initially().split("\\s+")) : saved;
  }

  private static List<QuestionView.Choice> options(Question question, List<String> given, TypedAnswers typed, Locale locale) {
    List<QuestionView.Choice> choices = new ArrayList<>();
    boolean rank = question.kind() == QuestionKind.RANK;
    for (Option option : question.options()) {
      String place = !rank ? "" : typed != null ? typed.place(question, option) : place(given, option);
      String id = !rank && choices.isEmpty() ? TypedAnswers.field(question) : TypedAnswers.field(question, option);
      choices.add(new QuestionView.Choice(id, rank ? TypedAnswers.field(question, option) : TypedAnswers.field(question), option.code(),
          option.label().in(locale), given.contains(option.code()), place));
    }
    return choices;
  }

  private static String place(List<String> ranking, Option option) {
    int place = ranking.indexOf(option.code()) + 1;
    return place == 0 ? "" : String.valueOf(place);
  }

  private String answer(Interview interview, Question question, Locale locale) {
    List<String> given = interview.answers().of(question);
    if (given.isEmpty()) {
      return "";
    }
    return switch (question.kind()) {
      case SELECT_ONE, SELECT_MULTIPLE -> given.stream().map(code -> label(question, code, locale)).collect(Collectors.joining(comma(locale)));
      case RANK -> java.util.stream.IntStream.range(0, given.size()).mapToObj(i -> (i + 1) + ". " + label(question, given.get(i), locale))
          .collect(Collectors.joining(comma(locale)));
      case DATE -> dates.full(LocalDate.parse(given.get(0)), locale);
      default -> String.join(" ", given);
    };
  }

  private static String label(Question question, String code, Locale locale) {
    return question.option(code).map(option -> option.label().in(locale)).orElse(code);
  }

  private static String comma(Locale locale) {
    return locale.getLanguage().equals("ar") ? "، " : ", ";
  }

  private String said(Interview.Problem problem, Locale locale) {
    return problem.wording() != null ? problem.wording().in(locale) : sentences.say("refusal.answer." + problem.code(), problem.facts(), locale);
  }

  private static String in(LocalizedText text, Locale locale) {
    return text == null ? "" : text.in(locale);
  }

  static Map<String, Object> progress(Respondent respondent) {
    return Map.of("answered", respondent.interview().answered().size(), "asked", respondent.interview().asked().size(),
        "minutes", respondent.interview().questionnaire().minutes());
  }
}
