package org.sharaka.surveys.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
  private static final Questionnaire FORM = XlsFormFile.withColumns("required", "relevant", "constraint", "calculation")
      .scale("agree").list("ways", "phone", "mail", "visit")
      .question("select_one agree", "q1", "yes").question("select_multiple ways", "q2", "yes", "", "count-selected(.) <= 2")
      .question("integer", "q3", "", "selected(${q2}, 'phone')", ". >= 0").question("rank ways", "q4").question("text", "q5", "", "${c} > 10")
      .question("calculate", "c", "", "", "", "${q3} + 1").question("note", "n", "", "${q1} = '1'").question("date", "q6", "", "", ". <= today()").read();

  @Test
  void onlyWhatIsRelevantIsAsked() {
    assertThat(asked(Map.of())).containsExactly("q1", "q2", "q4", "q6");
    assertThat(asked(Map.of("q2", "phone"))).containsExactly("q1", "q2", "q3", "q4", "q6");
    assertThat(asked(Map.of("q2", "phone", "q3", "10"))).containsExactly("q1", "q2", "q3", "q4", "q5", "q6");
  }

  @Test
  void anAnswerToAQuestionThatIsNoLongerAskedDoesNotCount() {
    Interview interview = interview(Map.of("q2", "mail", "q3", "10"));
    assertThat(interview.asked()).extracting(Question::name).doesNotContain("q3", "q5");
    assertThat(interview.relevant().byName()).containsOnlyKeys("q2");
  }

  @Test
  void problemsAreRequiredQuestionsWithoutAnswerAndAnswersOutOfBounds() {
    assertThat(interview(Map.of()).problems()).extracting(p -> p.question().name() + " " + p.code()).containsExactly("q1 required.scale", "q2 required.options");
    assertThat(interview(Map.of("q1", "na", "q2", "phone mail visit", "q3", "-1", "q4", "phone mail", "q6", "2027-01-01")).problems())
        .extracting(p -> p.question().name() + " " + p.code()).containsExactly("q2 constraint", "q3 constraint", "q4 rank.open", "q6 constraint");
  }

  @Test
  void theShareIsTakenOfWhatIsAsked() {
    assertThat(interview(Map.of()).share()).isZero();
    assertThat(interview(Map.of("q1", "1", "q2", "mail")).share()).isEqualTo(0.5);
    assertThat(interview(Map.of("q1", "1")).hasAllRequired()).isFalse();
    assertThat(interview(Map.of("q1", "1", "q2", "mail")).hasAllRequired()).isTrue();
  }

  @Test
  void aFormWithoutRequiredQuestionsIsNotCompleteByHavingNone() {
    Questionnaire optional = XlsFormFile.withColumns().question("text", "q1").read();
    assertThat(new Interview(optional, Answers.NONE, TODAY).hasAllRequired()).isFalse();
  }

  @Test
  void pagesWithNothingToAskAreLeftOut() {
    Questionnaire form = XlsFormFile.withColumns("relevant").list("yesno", "yes", "no").question("select_one yesno", "q1").question("begin_group", "g", "${q1} = 'yes'")
        .question("text", "q2").row("end_group").question("text", "q3").read();
    assertThat(new Interview(form, Answers.NONE, TODAY).pages()).extracting(Questionnaire.Page::number).containsExactly(1, 3);
    Answers yes = Answers.NONE.with(form.questions().get(0), List.of("yes"));
    assertThat(new Interview(form, yes, TODAY).pages()).extracting(Questionnaire.Page::number).containsExactly(1, 2, 3);
  }

  @Test
  void answersAreFilledIntoTextsThatReferToThem() {
    Questionnaire form = XlsFormFile.withColumns().list("ways", "phone", "mail").question("select_multiple ways", "q1")
        .row("note", "n", "اخترتم: ${q1}", "You chose: ${q1} $1").read();
    Interview interview = new Interview(form, Answers.NONE.with(form.questions().get(0), List.of("phone", "mail")), TODAY);
    assertThat(interview.filled(form.questions().get(1).label()).en()).isEqualTo("You chose: Option phone, Option mail $1");
    assertThat(interview.filled(form.questions().get(1).label()).ar()).isEqualTo("اخترتم: خيار phone، خيار mail");
    assertThat(new Interview(form, Answers.NONE, TODAY).filled(form.questions().get(1).label()).en()).isEqualTo("You chose: … $1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "q1 | 4 | 4 |", "q1 | 6 | | option", "q1 | 1,2 | | option", "q1 | '<script>' | | option", "q2 | phone,mail | phone mail |", "q2 | phone,phone | phone |",
      "q2 | phone,fax | | option", "q3 | 12 | 12 |", "q3 | ٣٤ | 34 |", "q3 | ۳۴ | 34 |", "q3 | +7 | 7 |", "q3 | 007 | 7 |", "q3 | 1.5 | | integer",
      "q3 | 1e9 | | integer", "q3 | 99999999999999999999 | | integer", "q3 | 1,2 | | integer", "q4 | visit,phone,mail | visit phone mail |",
      "q4 | visit,visit | | rank.twice", "q4 | visit,fax | | option", "q6 | 2026-02-28 | 2026-02-28 |", "q6 | 2026-02-30 | | date", "q6 | 0001-01-01 | | date",
      "q6 | ٢٠٢٦-٠٢-٢٨ | 2026-02-28 |", "q6 | yesterday | | date", "q5 | ' a ' | a |", "n | x | |", "c | x | |"})
  void whatIsTypedIsReadAsAnAnswerOrRefused(String question, String typed, String answer, String refusal) {
    Reading reading = Reading.of(FORM.question(question).orElseThrow(), List.of(typed.split(",")));
    assertThat(reading.refusal()).isEqualTo(refusal);
    assertThat(String.join(" ", reading.values())).isEqualTo(answer == null ? "" : answer);
  }

  @Test
  void textsAreBoundedAndFreeOfControlCharacters() {
    Question text = FORM.question("q5").orElseThrow();
    assertThat(Reading.of(text, List.of("x".repeat(4000))).isAccepted()).isTrue();
    assertThat(Reading.of(text, List.of("x".repeat(4001))).refusal()).isEqualTo("text.long");
    assertThat(Reading.of(text, List.of("a\u0000b\nc")).values()).containsExactly("ab\nc");
    assertThat(Reading.of(text, List.of("\u0000")).values()).isEmpty();
  }

  private static List<String> asked(Map<String, String> answers) {
    return interview(answers).asked().stream().map(Question::name).toList();
  }

  private static Interview interview(Map<String, String> answers) {
    Answers given = Answers.NONE;
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      Question question = FORM.question(answer.getKey()).orElseThrow();
      given = given.with(question, question.kind() == QuestionKind.TEXT ? List.of(answer.getValue()) : new ArrayList<>(List.of(answer.getValue().split(" "))));
    }
    return new Interview(FORM, given, TODAY);
  }
}
