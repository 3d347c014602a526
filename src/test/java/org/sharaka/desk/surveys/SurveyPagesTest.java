package org.sharaka.desk.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SaveOrganisation;
import org.sharaka.stakeholders.SavePerson;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.TestPeople;
import org.sharaka.surveys.questionnaire.XlsFormFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class SurveyPagesTest {

  static final RequestPostProcessor COORDINATOR = Visitor.as("coordinator", "project-manager", "phase-coordinator");
  static final RequestPostProcessor MANAGER = Visitor.as("manager", "manager");
  static final RequestPostProcessor AUDITOR = Visitor.as("auditor", "auditor");

  @Autowired MockMvc web;
  @Autowired SampleSurveys samples;
  @Autowired Surveys surveys;
  @Autowired TestPeople people;
  @Autowired ImportResponses imports;
  @Autowired SaveOrganisation saveOrganisation;
  @Autowired SavePerson savePerson;
  @Autowired Register register;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired JdbcClient db;

  String mark;

  @BeforeEach
  void mark() {
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void theListIsSearchedFilteredAndReadPageByPage() throws Exception {
    long questionnaire = samples.questionnaire();
    List<Person> one = people.some(1, Sector.PRIVATE);
    List<CaseNumber> made = new ArrayList<>();
    for (int i = 0; i < 27; i++) {
      CaseNumber number = samples.create(null, one, questionnaire, Survey.Design.usual(LocalizedText.same("غرض")));
      db.sql("update survey set search_text = ? where number = ?").params("batch" + mark + " " + number, number.value()).update();
      made.add(number);
    }
    String page = get("/desk/surveys?lang=en&q=batch" + mark, AUDITOR).andExpect(content().string(containsString("27 surveys")))
        .andExpect(content().string(containsString("Waiting for approval"))).andExpect(content().string(containsString(made.get(26).value())))
        .andExpect(content().string(not(containsString(made.get(1) + "<")))).andReturn().getResponse().getContentAsString();
    String next = page.replaceAll("(?s).*after=(SRV-\\d+-\\d+).*", "$1");
    get("/desk/surveys?q=batch" + mark + "&after=" + next, AUDITOR).andExpect(content().string(containsString(made.get(0) + "<")))
        .andExpect(content().string(containsString(made.get(1) + "<"))).andExpect(content().string(not(containsString(made.get(2) + "<"))));
    get("/desk/surveys?lang=en&status=OPEN&q=batch" + mark, AUDITOR).andExpect(content().string(containsString("No survey matches")));
    get("/desk/surveys?status=APPROVAL&q=batch" + mark, AUDITOR).andExpect(content().string(containsString("27 استطلاعًا")));
  }

  @Test
  void aSurveyIsMadeFromAWorkbookAndAListAndWaitsForApproval() throws Exception {
    people.given(mark);
    String list = "email\n" + mark + "contact00001@org-001.example.org\n" + mark + "contact00002@org-002.example.org\n";
    String made = make("استطلاع " + mark, "Survey " + mark, TestPeople.file("questionnaire.xlsx"), list.getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    CaseNumber number = new CaseNumber(made.replaceAll(".*/(SRV-[\\d-]+)\\?.*", "$1"));
    assertThat(office.tasks(number)).containsExactly("approveSurvey");
    assertThat(surveys.get(number).people().designer()).isEqualTo("coordinator");
    get(made, COORDINATOR).andExpect(content().string(containsString("بانتظار الاعتماد"))).andExpect(content().string(containsString("أجاب 0 من 2")))
        .andExpect(content().string(containsString("اعتماد الاستطلاع"))).andExpect(content().string(containsString("المدير التنفيذي")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void everythingWrongIsSaidBesideItsFieldWithSheetAndRowAndWhatWasTypedIsKept() throws Exception {
    byte[] workbook = XlsFormFile.withColumns().question("geopoint", "q").question("select_one nolist", "q2").bytes();
    String page = make(" ", "Survey <" + mark + ">", workbook, "email\nstranger@example.org\nother@example.org\n".getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("href=\"#titleAr\"").contains("href=\"#workbook\"").contains("href=\"#audience\"");
    assertThat(between(page, "id=\"error-workbook\"", "</div>")).contains("الورقة «survey»، الصف 2: النوع «geopoint» غير معروف").contains("الصف 3");
    assertThat(between(page, "id=\"error-audience\"", "</div>")).contains("الصف 2: العنوان stranger@example.org").contains("الصف 3: العنوان other@example.org");
    assertThat(page).contains("value=\"Survey &lt;" + mark + "&gt;\"").contains("aria-invalid=\"true\"").contains("يُرجى اختيارها من جديد");
    String again = web.perform(form("استطلاع", "Survey", TestPeople.file("questionnaire.xlsx"), new byte[0]).param("kind", "KEY").param("sectors", "ACADEMIA")
        .param("regions", "Dhofar").param("workingDays", "soon").param("anonymous", "true").with(csrf()).with(COORDINATOR))
        .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(again).contains("href=\"#workingDays\"").contains("value=\"soon\"");
    assertThat(again).containsPattern("value=\"KEY\" checked").containsPattern("value=\"ACADEMIA\" checked").containsPattern("value=\"Dhofar\" checked")
        .containsPattern("name=\"anonymous\" value=\"true\" checked");
  }

  @Test
  void theRegisterIsAskedBySectorRegionAndKeyFlag() throws Exception {
    String code = "R" + mark.toUpperCase();
    saveOrganisation.handle(null, new OrganisationEntry(code, "جامعة " + mark, "University " + mark, "academia", "Musandam", null));
    long key = person(code, "key-" + mark, "yes");
    person(code, "plain-" + mark, "no");
    long questionnaire = samples.questionnaire();
    String made = web.perform(form("استطلاع", "Survey", new byte[0], new byte[0]).param("kind", "KEY").param("sectors", "ACADEMIA").param("regions", "Musandam")
        .param("questionnaire", "" + questionnaire).with(csrf()).with(COORDINATOR)).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    CaseNumber number = new CaseNumber(made.replaceAll(".*/(SRV-[\\d-]+)\\?.*", "$1"));
    office.complete("director", number, "approveSurvey", java.util.Map.of("decision", "APPROVE"));
    engine.work(number);
    List<Long> invited = db.sql("select person_id from invitation where survey_number = ?").param(number.value()).query(Long.class).list();
    assertThat(invited).contains(key);
    assertThat(register.people(invited)).allSatisfy(one -> assertThat(one.key() && one.sector() == Sector.ACADEMIA).isTrue());
    assertThat(invited).hasSize(db.sql("""
        select count(*) from person p join organisation o on o.id = p.organisation_id where o.region = 'Musandam' and p.sector = 'ACADEMIA' and p.is_key = true
          and p.do_not_contact = false and p.merged_into is null""").query(Integer.class).single());
    get("/desk/surveys/" + number + "?lang=en", AUDITOR).andExpect(content().string(containsString("Key stakeholders"))).andExpect(content().string(containsString("Musandam")));
  }

  @Test
  void aQuestionnaireIsUploadedByItselfAndSeenInBothLanguages() throws Exception {
    web.perform(multipart("/desk/surveys/questionnaires").file(file("workbook", "q.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8))).param("titleAr", "استبانة")
        .param("titleEn", "Kept " + mark).with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Kept " + mark)))
        .andExpect(content().string(containsString("id=\"error-workbook\"")));
    String kept = web.perform(multipart("/desk/surveys/questionnaires").file(file("workbook", "q.xlsx", TestPeople.file("questionnaire.xlsx")))
        .param("titleAr", "استبانة " + mark).param("titleEn", "Questionnaire " + mark).with(csrf()).with(COORDINATOR)).andExpect(status().isFound()).andReturn()
        .getResponse().getRedirectedUrl();
    get(kept, AUDITOR).andExpect(content().string(containsString("استبانة " + mark))).andExpect(content().string(containsString("غير موافق بشدة")))
        .andExpect(content().string(containsString("Strongly disagree"))).andExpect(content().string(containsString("lang=\"en\" dir=\"ltr\"")))
        .andExpect(content().string(containsString("count-selected"))).andExpect(content().string(not(containsString("Make a survey"))));
    get("/desk/surveys/questionnaires", COORDINATOR).andExpect(content().string(containsString("استبانة " + mark)));
    byte[] workbook = get(kept.replace("?kept", "/workbook"), AUDITOR).andReturn().getResponse().getContentAsByteArray();
    assertThat(workbook).isEqualTo(TestPeople.file("questionnaire.xlsx"));
    get("/desk/surveys/questionnaires/999999999", AUDITOR, 404);
  }

  @Test
  void moreTimeIsGivenAndAnswersAreEndedAfterAPageThatAsks() throws Exception {
    CaseNumber number = opened(people.some(2, Sector.GOVERNMENT));
    String base = "/desk/surveys/" + number;
    Instant before = surveys.get(number).field().closesAt();
    get(base + "/extend", COORDINATOR).andExpect(content().string(containsString("name=\"workingDays\"")));
    web.perform(post(base + "/extend").param("workingDays", "7").param("reason", " ").with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-reason\""))).andExpect(content().string(containsString("value=\"7\"")));
    web.perform(post(base + "/extend").param("workingDays", "x").param("reason", "عطلة").with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-workingDays\""))).andExpect(content().string(containsString(">عطلة</textarea>")));
    web.perform(post(base + "/extend").param("workingDays", "3").param("reason", "عطلة").with(csrf()).with(COORDINATOR)).andExpect(redirectedUrl(base + "?done=extend"));
    assertThat(surveys.get(number).field().closesAt()).isAfter(before);
    web.perform(post(base + "/close").with(csrf()).with(COORDINATOR)).andExpect(redirectedUrl(base + "?done=close"));
    engine.work(number);
    assertThat(surveys.get(number).status()).isEqualTo(Survey.Status.CLOSED);
    web.perform(post(base + "/extend").param("workingDays", "3").param("reason", "متأخر").with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("الاستطلاع مغلق")));
    get(base, COORDINATOR).andExpect(content().string(not(containsString(base + "/extend")))).andExpect(content().string(containsString("البت في الإجابات القليلة")));
  }

  @Test
  void whoIsCancelledIsToldWhyAndTheProcessEnds() throws Exception {
    CaseNumber number = opened(people.some(2, Sector.GOVERNMENT));
    String base = "/desk/surveys/" + number;
    web.perform(post(base + "/cancel").param("reason", "").with(csrf()).with(MANAGER)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"#reason\"")));
    web.perform(post(base + "/cancel").param("reason", "دُمج في استطلاع آخر").with(csrf()).with(MANAGER)).andExpect(redirectedUrl(base + "?done=cancel"));
    engine.work(number);
    get(base, MANAGER).andExpect(content().string(containsString("ملغى"))).andExpect(content().string(containsString("دُمج في استطلاع آخر")))
        .andExpect(content().string(not(containsString(base + "/cancel\"")))).andExpect(content().string(containsString("إبلاغ بإلغاء الاستطلاع")));
    web.perform(post(base + "/cancel").param("reason", "مرة أخرى").with(csrf()).with(MANAGER)).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void answersComeInAsAFileAndEachRefusedRowIsShown() throws Exception {
    people.given(mark);
    CaseNumber number = samples.create(null, people.some(1, Sector.PRIVATE));
    String base = "/desk/surveys/" + number + "/import";
    get(base, COORDINATOR).andExpect(content().string(containsString("q4_challenges")));
    String csv = "email,disposition,q1_role_clear\nnobody@example.org,complete,5\n";
    web.perform(multipart(base).file(file("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8))).with(csrf()).with(COORDINATOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("هذا العنوان ليس ضمن المدعوين"))).andExpect(content().string(containsString("<bdi dir=\"ltr\">email</bdi>")));
    web.perform(multipart(base).file(file("file", "a.csv", "email,q9\n".getBytes(StandardCharsets.UTF_8))).with(csrf()).with(COORDINATOR))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-file\"")));
  }

  @Test
  void anAddressIsPutRightAndItsOwnerInvitedAgain() throws Exception {
    Person lost = people.one(Sector.GOVERNMENT, false, "AR");
    db.sql("update person set email = ? where id = ?").params("broken " + mark, lost.id()).update();
    CaseNumber number = opened(List.of(register.person(lost.id()).orElseThrow(), people.one(Sector.GOVERNMENT, false, "EN")));
    String page = "/desk/surveys/" + number + "/undelivered";
    get(page, COORDINATOR).andExpect(content().string(containsString("شخص واحد"))).andExpect(content().string(containsString("broken " + mark)));
    get(page, AUDITOR).andExpect(content().string(not(containsString("broken " + mark)))).andExpect(content().string(containsString("b•••")))
        .andExpect(content().string(not(containsString("type=\"email\""))));
    web.perform(post(page).param("person", "" + lost.id()).param("email", "still broken").with(csrf()).with(COORDINATOR)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("value=\"still broken\""))).andExpect(content().string(containsString("id=\"error-" + lost.id() + "\"")));
    String right = "found-" + mark + "@example.org";
    for (int twice = 0; twice < 2; twice++) {
      web.perform(post(page).param("person", "" + lost.id()).param("email", right).with(csrf()).with(COORDINATOR)).andExpect(redirectedUrl(page));
    }
    engine.work(number);
    Person found = register.person(lost.id()).orElseThrow();
    assertThat(found.email()).isEqualTo(right);
    assertThat(samples.mails(found)).isEqualTo(1);
    assertThat(samples.token(found)).isEqualTo(samples.tokenOf(number, lost));
    assertThat(db.sql("select disposition from invitation where person_id = ?").param(lost.id()).query(String.class).single()).isEqualTo("SENT");
    get(page, COORDINATOR).andExpect(content().string(containsString("وصلت الرسائل إلى الجميع")));
  }

  @Test
  void keyStakeholdersToCallAreListedForThoseWhoCall() throws Exception {
    Person key = people.one(Sector.PRIVATE, true, "AR");
    db.sql("update person set phone = '+96890001234', name = ? where id = ?").params("خالد " + mark, key.id()).update();
    CaseNumber number = opened(List.of(key, people.one(Sector.PRIVATE, false, "AR")));
    get("/desk/surveys/" + number + "/calls", COORDINATOR).andExpect(content().string(containsString("خالد " + mark)))
        .andExpect(content().string(containsString("+96890001234"))).andExpect(content().string(containsString("صاحب شأن رئيسي واحد")));
    samples.answerAll(samples.token(key));
    get("/desk/surveys/" + number + "/calls", COORDINATOR).andExpect(content().string(not(containsString("خالد " + mark))));
  }

  private CaseNumber opened(List<Person> invited) {
    CaseNumber number = samples.create(null, invited);
    office.complete("director", number, "approveSurvey", java.util.Map.of("decision", "APPROVE"));
    engine.work(number);
    return number;
  }

  private long person(String organisation, String name, String key) {
    return savePerson.handle(null, new PersonEntry(name + "@example.org", name, organisation, null, key, "ar", null, null, null));
  }

  private ResultActions make(String titleAr, String titleEn, byte[] workbook, byte[] list) throws Exception {
    return web.perform(form(titleAr, titleEn, workbook, list).param("kind", "LISTED").with(csrf()).with(COORDINATOR));
  }

  private static MockMultipartHttpServletRequestBuilder form(String titleAr, String titleEn, byte[] workbook, byte[] list) {
    MockMultipartHttpServletRequestBuilder form = multipart("/desk/surveys/new").file(file("workbook", "q.xlsx", workbook)).file(file("audience", "a.csv", list));
    form.param("titleAr", titleAr).param("titleEn", titleEn);
    return form;
  }

  private static MockMultipartFile file(String field, String name, byte[] content) {
    return new MockMultipartFile(field, name, null, content);
  }

  private ResultActions get(String page, RequestPostProcessor visitor) throws Exception {
    return get(page, visitor, 200);
  }

  private ResultActions get(String page, RequestPostProcessor visitor, int expected) throws Exception {
    return web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(java.net.URI.create(page)).with(visitor)).andExpect(status().is(expected));
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from);
    assertThat(start).as(from).isPositive();
    return page.substring(start, page.indexOf(to, start));
  }
}
