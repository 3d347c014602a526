package org.sharaka.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.QuestionResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers say themselves whether they count; that agrees with their response at each of its steps, and results follow. */
@SharakaTest
class AnswerCountingTest {

  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired AnswerSurvey answers;
  @Autowired ImportResponses imports;
  @Autowired CloseSurvey close;
  @Autowired ExtendSurvey extend;
  @Autowired CompileResults compile;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired JdbcClient db;

  List<Person> invited;
  CaseNumber number;

  @BeforeEach
  void opened() {
    invited = people.some(3, Sector.PRIVATE);
    number = samples.create(null, invited);
    office.complete("director", number, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(number);
  }

  @Test
  void whatIsOnlyBegunCountsWhenTheSurveyClosesAndNoLongerWhenItGoesOn() {
    answers.save(samples.token(invited.get(0)), 1, SampleSurveys.typed("q1_role_clear=4", "q2_need_guide=5", "q3_policy=yes", "q5_hours=12"));
    assertThat(fours()).isZero();
    close.execute(number);
    agree();
    assertThat(fours()).isEqualTo(1);
    extend.execute(number, 3, "تمديد");
    agree();
    assertThat(fours()).isZero();
  }

  @Test
  void anAnswerThatIsChangedAfterItWasHandedInIsCountedAnew() {
    samples.answerAll(samples.token(invited.get(0)));
    agree();
    assertThat(fours()).isEqualTo(1);
    answers.save(samples.token(invited.get(0)), 1, SampleSurveys.typed("q1_role_clear=2"));
    agree();
    assertThat(fours()).isZero();
    assertThat(compile.execute(number).usable()).isEqualTo(1);
  }

  @Test
  void whatIsImportedWithdrawnOrImportedAgainIsCountedAsItStands() {
    String email = invited.get(1).email();
    imports.execute(number, ("email,disposition,q1_role_clear\n" + email + ",complete,4\n").getBytes());
    agree();
    assertThat(fours()).isEqualTo(1);
    imports.execute(number, ("email,disposition,q1_role_clear\n" + email + ",break_off,4\n").getBytes());
    agree();
    assertThat(fours()).isZero();
    samples.answerAll(samples.token(invited.get(0)));
    assertThat(fours()).isEqualTo(1);
  }

  @Test
  void compiledResultsAreTheSameObjectsUntilSomethingChanges() {
    samples.answerAll(samples.token(invited.get(0)));
    List<QuestionResult> once = compile.execute(number).questions();
    assertThat(compile.execute(number).questions().get(0)).isSameAs(once.get(0));
    samples.answerAll(samples.token(invited.get(1)));
    assertThat(compile.execute(number).questions().get(0)).isNotSameAs(once.get(0));
    assertThat(fours()).isEqualTo(2);
  }

  private int fours() {
    return ((QuestionResult.OnScale) compile.execute(number).questions().get(0)).overall().distribution().get(3);
  }

  private void agree() {
    assertThat(db.sql("""
        select count(*) from answer a join survey_response r on r.id = a.response_id where a.survey_number = ?
          and (a.counted <> (r.disposition in ('COMPLETE', 'PARTIAL')) or a.sector is distinct from r.sector)""").param(number.value()).query(Integer.class).single()).isZero();
  }
}
