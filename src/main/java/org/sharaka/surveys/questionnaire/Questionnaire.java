package org.sharaka.surveys.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a survey in their order. It never changes once read; a new version of a workbook is another one.
 *
 * @param formId  how the workbook calls itself, may be empty; so may its version
 */
public record Questionnaire(String formId, String version, List<Question> questions) {

  private static final int QUESTIONS_A_PAGE = 5;
  private static final int SECONDS_A_MINUTE = 60;

  /** The questions of one page, from 1. */
  public record Page(int number, Question.Group group, List<Question> questions) {}

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(String name) {
    return questions.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  /** About how long answering takes, at least a minute. */
  @JsonIgnore
  public int minutes() {
    int seconds = questions.stream().mapToInt(question -> question.kind().seconds()).sum();
    return Math.max(1, (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
  }

  @JsonIgnore
  public boolean isSensitive() {
    return questions.stream().anyMatch(Question::sensitive);
  }

  @JsonIgnore
  public List<Question> answerable() {
    return questions.stream().filter(Question::isAnswerable).toList();
  }

  /**
   * A group is a page; other questions come about five at a time. A question that hangs on an answer never stands on the
   * page of that answer, so that no script is needed to show or hide it.
   */
  @JsonIgnore
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    List<Question> current = new ArrayList<>();
    for (Question question : questions) {
      if (question.kind() != QuestionKind.CALCULATE) {
        if (!current.isEmpty() && beginsPage(question, current)) {
          pages.add(new Page(pages.size() + 1, current.get(0).group(), List.copyOf(current)));
          current.clear();
        }
        current.add(question);
      }
    }
    if (!current.isEmpty()) {
      pages.add(new Page(pages.size() + 1, current.get(0).group(), List.copyOf(current)));
    }
    return pages;
  }

  private boolean beginsPage(Question question, List<Question> current) {
    Question last = current.get(current.size() - 1);
    boolean otherGroup = !java.util.Objects.equals(groupName(last), groupName(question));
    boolean full = question.group() == null && current.stream().filter(Question::isAnswerable).count() >= QUESTIONS_A_PAGE;
    return otherGroup || full || hangsOn(question, current);
  }

  private boolean hangsOn(Question question, List<Question> current) {
    Map<String, Question> byName = new HashMap<>();
    questions.forEach(one -> byName.put(one.name(), one));
    Set<String> reached = new java.util.HashSet<>();
    List<String> open = new ArrayList<>(question.dependsOn());
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      if (reached.add(name)) {
        open.addAll(byName.get(name).dependsOn());
      }
    }
    return current.stream().anyMatch(one -> reached.contains(one.name()));
  }

  private static String groupName(Question question) {
    return question.group() == null ? null : question.group().name();
  }
}
