package org.sharaka.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Participation;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.SurveyResults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The given 120 dispositions and answers, from the file to the figures. */
@SharakaTest
class GivenDataTest {

  @Autowired TestPeople people;
  @Autowired Questionnaires questionnaires;
  @Autowired CreateSurvey create;
  @Autowired ImportResponses imports;
  @Autowired CancelSurvey cancel;
  @Autowired CompileResults compile;
  @Autowired Participation participation;
  @Autowired JdbcClient db;

  String mark;
  CaseNumber number;

  @BeforeEach
  void survey() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    LocalizedText title = new LocalizedText("استطلاع " + mark, "Survey " + mark);
    long questionnaire = questionnaires.keep(TestPeople.file("questionnaire.xlsx"), title);
    number = create.execute(new CreateSurvey.Request(null, title, questionnaire, Survey.Design.usual(title), people.given(mark)));
  }

  @Test
  void everyRowIsTakenAndTheRatesAreThoseOfTheTextbook() {
    ImportResponses.Report report = imports.execute(number, TestPeople.answers(mark));
    assertThat(report.refused()).isEmpty();
    assertThat(report.created()).isEqualTo(120);
    SurveyResults results = compile.execute(number);
    assertThat(results.rates().rr1()).isEqualTo(0.45);
    assertThat(results.rates().rr2()).isEqualTo(0.525);
    assertThat(results.rates().rr5()).isEqualTo(54.0 / 70);
    assertThat(results.rates().rr6()).isEqualTo(0.9);
    assertThat(results.bySector().get(Sector.PRIVATE).rr2()).isEqualTo(0.4);
    QuestionResult.OnScale q1 = (QuestionResult.OnScale) results.questions().get(0);
    assertThat(q1.overall().distribution()).containsExactly(2, 5, 16, 24, 16);
    assertThat(q1.weighting().deff()).isEqualTo(1.030055147058822, within(1e-9));
    assertThat(participation.people(number)).hasSize(63);
  }

  @Test
  void theSameFileAgainUpdatesAndDoublesNothing() {
    imports.execute(number, TestPeople.answers(mark));
    long answers = answers();
    ImportResponses.Report again = imports.execute(number, TestPeople.answers(mark));
    assertThat(again.created()).isZero();
    assertThat(again.updated()).isEqualTo(120);
    assertThat(answers()).isEqualTo(answers);
    assertThat(compile.execute(number).rates().complete()).isEqualTo(54);
  }

  @Test
  void aChangedRowReplacesWhatWasThere() {
    imports.execute(number, TestPeople.answers(mark));
    ImportResponses.Report report = imports.execute(number, file("email;disposition;q1_role_clear", mark + "contact00001@org-001.example.org;complete;5"));
    assertThat(report.updated()).isEqualTo(1);
    assertThat(compile.execute(number).rates().complete()).isEqualTo(55);
    assertThat(((QuestionResult.OnScale) compile.execute(number).questions().get(0)).overall().distribution()).containsExactly(2, 5, 16, 24, 17);
  }

  @Test
  void rowsThatAreNotInOrderAreRefusedWithFieldAndReasonAndTheOthersTaken() {
    String me = mark + "contact00001@org-001.example.org";
    ImportResponses.Report report = imports.execute(number, file("\uFEFFemail,disposition,q1_role_clear,q4_challenges,q5_hours",
        "nobody@example.org,complete,5,,", mark + "contact00002@org-002.example.org,finished,5,,", mark + "contact00003@org-003.example.org,complete,7,,",
        mark + "contact00004@org-004.example.org,complete,5,funding staff data other,-2", me.toUpperCase(java.util.Locale.ROOT) + ",complete,na,funding,12", me + ",partial,1,,"));
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.refused()).extracting(r -> r.row() + " " + r.field() + " " + r.reason().code()).containsExactly("2 email survey.import.notAsked",
        "3 disposition survey.import.disposition", "4 q1_role_clear answer.option", "5 q4_challenges answer.worded", "5 q5_hours answer.worded", "7 email survey.import.twice");
    assertThat(report.refused().get(3).reason().facts()).containsEntry("words", new LocalizedText("اختاروا ثلاثة بحد أقصى", "Choose three at most"));
  }

  @Test
  void whatASurveyThatIsOverFoundIsNotChanged() {
    imports.execute(number, TestPeople.answers(mark));
    cancel.execute(number, "أوقف المشروع");
    assertThatThrownBy(() -> imports.execute(number, TestPeople.answers(mark))).hasMessageContaining("survey.import.over");
  }

  @Test
  void aSurveyWithoutAnswersHasResultsWithoutFigures() {
    SurveyResults results = compile.execute(number);
    assertThat(results.usable()).isZero();
    assertThat(results.rates().rr2()).isZero();
    assertThat(((QuestionResult.OnScale) results.questions().get(0)).weighting().refused()).hasSize(4);
    assertThat(results.questions()).hasSize(6);
  }

  private long answers() {
    return db.sql("select count(*) from answer where survey_number = ?").param(number.value()).query(Long.class).single();
  }

  private static byte[] file(String... lines) {
    return String.join("\n", List.of(lines)).getBytes(StandardCharsets.UTF_8);
  }
}
