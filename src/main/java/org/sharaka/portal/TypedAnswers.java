package org.sharaka.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.surveys.questionnaire.Option;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;

/**
 * What was filled in on a page of a survey. Fields are named by the position of their question, those of a ranking by that
 * of the option as well; what else is sent is passed over.
 */
record TypedAnswers(Map<String, String[]> parameters) {

  static String field(Question question) {
    return "q" + question.position();
  }

  static String field(Question question, Option option) {
    return field(question) + "-" + (question.options().indexOf(option) + 1);
  }

  Map<String, List<String>> of(List<Question> questions) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    questions.stream().filter(Question::isAnswerable).forEach(question -> typed.put(question.name(), of(question)));
    return typed;
  }

  List<String> of(Question question) {
    return question.kind() == QuestionKind.RANK ? ranking(question) : values(field(question));
  }

  String place(Question question, Option option) {
    return values(field(question, option)).stream().findFirst().orElse("");
  }

  /** The options in the order of their places. One place given twice comes out as one option twice, which is no ranking. */
  private List<String> ranking(Question question) {
    Map<String, List<String>> byPlace = new TreeMap<>(java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.naturalOrder()));
    for (Option option : question.options()) {
      String place = place(question, option);
      if (!place.isBlank()) {
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(option.code());
      }
    }
    return byPlace.values().stream().flatMap(codes -> codes.stream().map(code -> codes.get(0))).toList();
  }

  private List<String> values(String field) {
    return Arrays.asList(parameters.getOrDefault(field, new String[0]));
  }
}
