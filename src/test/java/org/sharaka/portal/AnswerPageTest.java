package org.sharaka.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.CloseSurvey;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.TestPeople;
import org.sharaka.surveys.questionnaire.XlsFormFile;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.support.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class AnswerPageTest {

  @Autowired MockMvc web;
  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired CompileResults compile;
  @Autowired Participation participation;
  @Autowired CloseSurvey close;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  CaseNumber survey;
  String token;
  Person person;

  @BeforeEach
  void anOpenSurvey() {
    open(samples.questionnaire(), null);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theSurveyIsAnsweredFromTheFirstPageToTheReceiptWithoutAnyCookie() throws Exception {
    page("").andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("نستمع إلى آرائكم")))
        .andExpect(content().string(Matchers.containsString("/s/" + token + "/1"))).andExpect(header().doesNotExist("Set-Cookie"));
    page("/1").andExpect(content().string(Matchers.containsString("غير موافق بشدة"))).andExpect(content().string(Matchers.not(Matchers.containsString("_csrf"))));
    send("/1", "q1=4", "q2=na", "q3=yes", "q4=funding", "q4=staff", "q5=٣٤").andExpect(redirectedUrl("/s/" + token + "/2")).andExpect(header().doesNotExist("Set-Cookie"));
    send("/2", "q6=أن يكون واضحًا").andExpect(redirectedUrl("/s/" + token + "/check"));
    page("/check").andExpect(content().string(Matchers.containsString("التمويل، الكوادر"))).andExpect(content().string(Matchers.containsString("أن يكون واضحًا")));
    send("/check").andExpect(redirectedUrl("/s/" + token + "/receipt"));
    page("/receipt").andExpect(status().isOk()).andExpect(content().string(Matchers.containsString(survey.value())));
    assertThat(compile.rates(survey).complete()).isEqualTo(1);
    assertThat(participation.people(survey)).extracting(Person::id).containsExactly(person.id());
    page("").andExpect(redirectedUrl("/s/" + token + "/receipt"));
  }

  @Test
  void whatIsMissingIsSaidOnTopAndBesideAndWhatWasTypedStays() throws Exception {
    send("/1", "q1=4", "q4=funding", "q4=staff", "q4=data", "q4=other", "q5=zwölf").andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("يُرجى استكمال 4 إجابات")))
        .andExpect(content().string(Matchers.containsString("href=\"#q4\""))).andExpect(content().string(Matchers.containsString("اختاروا ثلاثة بحد أقصى")))
        .andExpect(content().string(Matchers.containsString("value=\"zwölf\""))).andExpect(content().string(Matchers.containsString("aria-describedby=\"q5-error\"")));
    page("/1").andExpect(content().string(Matchers.containsString("أجبتم عن 1 من 6")));
  }

  @Test
  void theLanguageChangesWithoutLosingThePlace() throws Exception {
    send("/1", "q1=4", "q2=5", "later=yes").andExpect(redirectedUrl("/s/" + token + "/saved"));
    web.perform(get("/s/" + token + "/1").param("lang", "en")).andExpect(content().string(Matchers.containsString("2 of 6 answered")))
        .andExpect(content().string(Matchers.containsString("Strongly agree")));
  }

  @Test
  void whoComesBackGoesOnWhereTheyStopped() throws Exception {
    send("/1", "q1=4", "q2=5", "q3=no", "q4=data", "q5=1");
    page("").andExpect(redirectedUrl("/s/" + token + "/1"));
    send("/2", "q6=", "later=yes").andExpect(redirectedUrl("/s/" + token + "/saved"));
    page("/saved").andExpect(content().string(Matchers.containsString("حُفظت إجاباتكم")));
    page("").andExpect(redirectedUrl("/s/" + token + "/2"));
  }

  @Test
  void finishingLaterSavesWhatIsThereAndStillSaysWhatIsWrong() throws Exception {
    send("/1", "q1=4", "q5=-3", "later=yes").andExpect(status().isUnprocessableEntity()).andExpect(content().string(Matchers.containsString("لا يقل عن صفر")));
    send("/1", "q1=4", "later=yes").andExpect(redirectedUrl("/s/" + token + "/saved"));
  }

  @Test
  void handingInWithoutRequiredAnswersIsNotTaken() throws Exception {
    send("/1", "q1=4", "later=yes");
    send("/check").andExpect(status().isUnprocessableEntity()).andExpect(content().string(Matchers.containsString("يُرجى استكمال 4 إجابات")));
    assertThat(compile.rates(survey).usable()).isZero();
  }

  @Test
  void answersCanBeChangedUntilTheSurveyCloses() throws Exception {
    answered();
    send("/1", "q1=1", "q2=5", "q3=yes", "q4=funding", "q5=12").andExpect(redirectedUrl("/s/" + token + "/2"));
    send("/check").andExpect(redirectedUrl("/s/" + token + "/receipt"));
    assertThat(compile.rates(survey).complete()).isEqualTo(1);
    assertThat(db.sql("select chosen from answer where survey_number = ? and question = 1").param(survey.value()).query(String.class).list()).containsExactly("1");
    office.as("coordinator", () -> close.askFor(survey));
    page("").andExpect(status().isGone()).andExpect(content().string(Matchers.containsString("أُغلق الاستطلاع")));
    send("/1", "q1=5").andExpect(status().isGone());
    send("/check").andExpect(status().isGone());
  }

  @Test
  void theSamePageSentTwiceAtTheSameTimeHasOneEffect() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    Callable<Integer> once = () -> {
      send("/1", "q1=4", "q2=5", "q3=yes", "q4=funding", "q4=staff", "q5=12");
      return send("/check").andReturn().getResponse().getStatus();
    };
    assertThat(pool.invokeAll(List.of(once, once, once, once)).stream().map(answer -> {
      try {
        return answer.get();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    })).containsOnly(302);
    pool.shutdown();
    assertThat(db.sql("select count(*) from survey_response where survey_number = ?").param(survey.value()).query(Integer.class).single()).isEqualTo(1);
    assertThat(db.sql("select count(*) from answer where survey_number = ?").param(survey.value()).query(Integer.class).single()).isEqualTo(6);
  }

  @Test
  void whoDeclinesIsLeftInPeaceAndTheirAnswersAreGone() throws Exception {
    send("/1", "q1=4", "later=yes");
    page("/opt-out").andExpect(status().isOk());
    send("/opt-out").andExpect(redirectedUrl("/s/" + token));
    page("").andExpect(status().isGone()).andExpect(content().string(Matchers.containsString("اعتذرتم عن المشاركة")));
    send("/1", "q1=4").andExpect(status().isGone());
    assertThat(compile.rates(survey).optedOut()).isEqualTo(1);
    assertThat(db.sql("select count(*) from answer where survey_number = ?").param(survey.value()).query(Integer.class).single()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "aaaaaaaaaaaaaaaaaaaaaaaaaaa", "..%2f..%2fetc", "<script>alert(1)</script>"})
  void aLinkThatDoesNotExistHasAFriendlyPage(String wrong) throws Exception {
    web.perform(get("/s/{token}", wrong).with(from("192.0.2." + wrong.length()))).andExpect(status().is4xxClientError());
    web.perform(get("/s/aaaaaaaaaaaaaaaaaaaaaaaaaaa").with(from("192.0.2.9"))).andExpect(status().isNotFound())
        .andExpect(content().string(Matchers.containsString("لا يوجد استطلاع بهذا الرابط")));
  }

  @Test
  void whoTriesManyLinksWaits() throws Exception {
    for (int i = 0; i < 30; i++) {
      web.perform(get("/s/aaaaaaaaaaaaaaaaaaaaaaaaa" + (10 + i)).with(from("198.51.100.7"))).andExpect(status().isNotFound());
    }
    web.perform(get("/s/" + token).with(from("198.51.100.7"))).andExpect(status().isTooManyRequests());
    web.perform(get("/s/" + token).with(from("198.51.100.8"))).andExpect(status().isOk());
  }

  @ParameterizedTest
  @CsvSource({"q1=9", "q1=4&q1=5", "q1=<script>alert(1)</script>", "q4=funding&q4=nothing", "q5=1e308", "q5=NaN", "q3=' or 1=1 --"})
  void whatWasNotOfferedIsRefused(String typed) throws Exception {
    send("/1", typed.split("&")).andExpect(status().isUnprocessableEntity()).andExpect(content().string(Matchers.not(Matchers.containsString("<script>alert"))));
    assertThat(db.sql("select count(*) from answer where survey_number = ?").param(survey.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void textsAreBoundedAndShownAsTexts() throws Exception {
    send("/2", "q6=" + "س".repeat(4001)).andExpect(status().isUnprocessableEntity());
    send("/2", "q6=<b onmouseover=alert(1)>", "q1=4", "disposition=COMPLETE", "q99=x").andExpect(status().is3xxRedirection());
    page("/check").andExpect(content().string(Matchers.containsString("&lt;b onmouseover=alert(1)&gt;")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("<b onmouseover"))));
    assertThat(db.sql("select question from answer where survey_number = ?").param(survey.value()).query(Integer.class).list()).containsExactly(6);
  }

  @Test
  void aPageThatIsNotThereLeadsBack() throws Exception {
    page("/3").andExpect(redirectedUrl("/s/" + token));
    send("/999", "q1=4").andExpect(redirectedUrl("/s/" + token));
    page("/receipt").andExpect(redirectedUrl("/s/" + token));
  }

  @Test
  void whatHangsOnAnAnswerComesOnTheNextPageAndGoesAgainWithTheAnswer() throws Exception {
    open(samples.questionnaire(XlsFormFile.withColumns("relevant", "required").list("yesno", "yes", "no").question("select_one yesno", "has", "", "yes")
        .question("text", "which", "${has} = 'yes'", "yes").question("integer", "count", "${has} = 'no'").bytes()), null);
    send("/1", "q1=yes").andExpect(redirectedUrl("/s/" + token + "/2"));
    page("/2").andExpect(content().string(Matchers.containsString("سؤال which"))).andExpect(content().string(Matchers.not(Matchers.containsString("سؤال count"))));
    send("/2", "q2=our policy").andExpect(redirectedUrl("/s/" + token + "/check"));
    send("/1", "q1=no").andExpect(redirectedUrl("/s/" + token + "/2"));
    page("/2").andExpect(content().string(Matchers.containsString("سؤال count")));
    send("/check").andExpect(redirectedUrl("/s/" + token + "/receipt"));
    assertThat(db.sql("select question from answer where survey_number = ?").param(survey.value()).query(Integer.class).list()).containsExactly(1);
  }

  @Test
  void rankingGivesEachOptionItsOwnPlace() throws Exception {
    open(samples.questionnaire(XlsFormFile.withColumns("required").list("areas", "env", "edu", "youth").question("rank areas", "order", "yes").bytes()), null);
    send("/1", "q1-1=1", "q1-2=1", "q1-3=2").andExpect(status().isUnprocessableEntity()).andExpect(content().string(Matchers.containsString("مرتبة مختلفة")));
    send("/1", "q1-1=3", "q1-3=1").andExpect(status().isUnprocessableEntity()).andExpect(content().string(Matchers.containsString("يُرجى ترتيب جميع الخيارات")));
    send("/1", "q1-1=3", "q1-2=1", "q1-3=2").andExpect(redirectedUrl("/s/" + token + "/check"));
    assertThat(db.sql("select chosen from answer where survey_number = ? order by place").param(survey.value()).query(String.class).list())
        .containsExactly("edu", "youth", "env");
    page("/1").andExpect(content().string(Matchers.containsString("<option value=\"3\" selected=\"selected\">")));
  }

  @Test
  void anAnonymousAnswerCannotBeTracedOnceHandedIn() throws Exception {
    open(samples.questionnaire(), SampleSurveys.anonymous());
    answered();
    assertThat(db.sql("select invitation_id from survey_response where survey_number = ?").param(survey.value()).query(Long.class).list()).containsOnlyNulls();
    assertThat(db.sql("select count(*) from survey_response where survey_number = ? and (extract(minute from submitted_at) <> 0 or extract(second from changed_at) <> 0)")
        .param(survey.value()).query(Integer.class).single()).isZero();
    assertThat(db.sql("select count(*) from invitation where survey_number = ? and extract(minute from changed_at) <> 0 and disposition = 'COMPLETE'").param(survey.value())
        .query(Integer.class).single()).isZero();
    assertThat(db.sql("select sector from survey_response where survey_number = ?").param(survey.value()).query(String.class).list()).containsOnlyNulls();
    assertThat(participation.people(survey)).isEmpty();
    page("").andExpect(redirectedUrl("/s/" + token + "/receipt"));
    page("/receipt").andExpect(status().isOk()).andExpect(content().string(Matchers.not(Matchers.containsString("تعديل الإجابات"))));
    page("/1").andExpect(status().isGone());
    send("/1", "q1=1").andExpect(status().isGone());
    send("/check").andExpect(redirectedUrl("/s/" + token + "/receipt"));
    assertThat(compile.rates(survey).complete()).isEqualTo(1);
  }

  @Test
  void beforeTheInvitationTheLinkSaysThatItIsTooEarly() throws Exception {
    Person early = people.one(Sector.ACADEMIA, false, "AR");
    CaseNumber waiting = samples.create(null, List.of(early));
    String link = samples.tokenOf(waiting, early);
    web.perform(get("/s/" + link)).andExpect(status().isNotFound()).andExpect(content().string(Matchers.containsString("لم يبدأ الاستطلاع بعد")));
  }

  private void open(long questionnaire, Survey.Design design) {
    person = people.one(Sector.GOVERNMENT, false, "AR");
    Survey.Design usual = Survey.Design.usual(org.sharaka.kernel.LocalizedText.same("غرض"));
    survey = samples.create(null, List.of(person, people.one(Sector.PRIVATE, false, "EN")), questionnaire, design == null ? usual : design);
    office.complete("director", survey, "approveSurvey", java.util.Map.of("decision", "APPROVE"));
    engine.work(survey);
    token = samples.token(person);
  }

  private void answered() throws Exception {
    send("/1", "q1=4", "q2=5", "q3=yes", "q4=funding", "q5=12");
    send("/check").andExpect(redirectedUrl("/s/" + token + "/receipt"));
  }

  private ResultActions page(String path) throws Exception {
    return web.perform(get("/s/" + token + path));
  }

  private ResultActions send(String path, String... typed) throws Exception {
    MockHttpServletRequestBuilder request = post("/s/" + token + path);
    for (String pair : typed) {
      String[] parts = pair.split("=", 2);
      request.param(parts[0], parts[1]);
    }
    return web.perform(request);
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
