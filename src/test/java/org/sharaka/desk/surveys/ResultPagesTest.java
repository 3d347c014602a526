package org.sharaka.desk.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The given answers, as pages and files show them. */
@SharakaTest
class ResultPagesTest {

  static final RequestPostProcessor RESEARCHER = Visitor.as("researcher", "researcher");
  static final RequestPostProcessor MANAGER = Visitor.as("manager", "manager");
  static final RequestPostProcessor AUDITOR = Visitor.as("auditor", "auditor");

  @Autowired MockMvc web;
  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired ImportResponses imports;
  @Autowired Timeline timeline;

  String mark;

  @BeforeEach
  void mark() {
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"results", "print"})
  void thePageShowsTheGivenFigures(String page) throws Exception {
    String shown = text(given(SampleSurveys.usual()), page + "?lang=en", RESEARCHER);
    assertThat(shown).contains("Government 45 23 4 2 0 1 15").contains("Private sector 35 12 2 2 1 3 15").contains("Civil society 30 15 2 1 1 2 9")
        .contains("Academia 10 4 1 0 0 0 5").contains("All 120 54 9 5 2 6 44");
    assertThat(shown).contains("All 45.0% 52.5% 77.1% 90.0%").contains("Government 51.1% 60.0% 79.3% 93.1%").contains("Private sector 34.3% 40.0% 70.6% 82.4%")
        .contains("Civil society 50.0% 56.7% 78.9% 89.5%").contains("Academia 40.0% 50.0% 80.0% 100.0%");
    assertThat(shown).contains("I – complete 54 P – partial 9 R – broken off or opted out 7 U – of unknown eligibility: not delivered or without a reply 50")
        .contains("RR5 (maximum)");
    assertThat(shown).contains("1 Strongly disagree 2 3.2% 3.5%").contains("5 Strongly agree 16 25.4% 24.4%").contains("Top two (4 and 5) 63.5% 62.2%")
        .contains("Bottom two (1 and 2) 11.1%").contains("Mean 3.746 3.712").contains("Answers (base) 63 Not applicable (not in the base) 0")
        .contains("Design effect (deff) 1.030 Effective sample size 61.2").contains("Government 27 11.1% 66.7% 3.78 0.875").contains("Private sector 14 21.4% 50.0% 3.36 1.313");
    assertThat(shown).contains("Answers (base) 58 Not applicable (not in the base) 5").contains("Top two (4 and 5) 75.9% 75.8%");
    assertThat(shown).contains("In preparation 17 31.5%").contains("Answers (base) 54 Mean 436.37 Median 497 Least 13 Most 793");
  }

  @Test
  void theElevenPointsOfTheMethodAreToldAndNoMarginOfErrorForAnInvitedList() throws Exception {
    CaseNumber number = given(SampleSurveys.usual());
    String page = page(number, "results", RESEARCHER);
    for (String point : List.of("sponsor", "conductor", "wording", "population", "frame", "selection", "size", "mode", "dates", "weighting", "subgroups")) {
      assertThat(page).contains("id=\"method-" + point + "\"");
    }
    String shown = text(number, "results?lang=en", RESEARCHER);
    assertThat(shown).contains("no margin of error can be given").doesNotContain("±").contains("54 complete, 9 partial; response rate RR2 52.5%")
        .contains("imported from a file: 63").contains("Government: 27 · Private sector: 14 · Civil society: 17 · Academia: 5");
  }

  @Test
  void aRandomSampleHasItsMarginOfError() throws Exception {
    Survey.Design usual = SampleSurveys.usual();
    Survey.Design random = new Survey.Design(usual.purpose(), usual.level(), usual.audience(), false, true, false, usual.smallestCell(), usual.rule(), usual.target(),
        usual.workingDays(), 0);
    assertThat(text(given(random), "results?lang=en", RESEARCHER)).contains("±12.3%").contains("±8.5%").doesNotContain("Weighted by sector");
  }

  @Test
  void barsAreReadFromTheSideWhereReadingBeginsAndSayWhatTheyShow() throws Exception {
    CaseNumber number = given(SampleSurveys.usual());
    String arabic = page(number, "results?lang=ar", RESEARCHER);
    assertThat(arabic).contains("class=\"point-1\" height=\"34\" x=\"96.83%\" width=\"3.17%\"").contains("aria-label=\"شريط توزّع الإجابات: غير موافق بشدة: 2، غير موافق: 5");
    assertThat(page(number, "results?lang=en", RESEARCHER)).contains("class=\"point-1\" height=\"34\" x=\"0.00%\" width=\"3.17%\"");
    assertThat(arabic).doesNotContain("style=").doesNotContain("??");
  }

  @Test
  void groupsThatAreTooSmallAreShownToThoseWhoWorkWithAnswersOnly() throws Exception {
    people.given(mark);
    CaseNumber number = samples.create(null, people.known(mark), samples.questionnaire(), SampleSurveys.usual());
    imports.execute(number, csv("contact00001@org-001", "contact00002@org-002", "contact00003@org-003", "contact00004@org-004"));
    assertThat(text(number, "results?lang=en", MANAGER)).contains("Fewer than 5 people answered, so nothing is shown.").doesNotContain("Top two");
    assertThat(text(number, "results?lang=en", RESEARCHER)).contains("Top two").doesNotContain("Fewer than 5 people");
    assertThat(csvOf(number, "results.csv", MANAGER)).anySatisfy(row -> assertThat(row.get("measure")).isEqualTo("hidden"));
  }

  @Test
  void resultsAreTakenAwayAsOneTableWithALineForEachFigure() throws Exception {
    List<CSVRecord> rows = csvOf(given(SampleSurveys.usual()), "results.csv?lang=en", AUDITOR);
    assertThat(line(rows, "q1_role_clear", "all", "top2", "").get("value")).isEqualTo("0.6349206349206349");
    assertThat(Double.parseDouble(line(rows, "q1_role_clear", "all", "top2", "").get("weighted_value"))).isEqualTo(0.622303921568627, within(1e-9));
    assertThat(line(rows, "q1_role_clear", "all", "share", "4").get("count")).isEqualTo("24");
    assertThat(line(rows, "q1_role_clear", "private", "share", "4").get("count")).isEqualTo("5");
    assertThat(line(rows, "q2_need_guide", "all", "not_applicable", "").get("count")).isEqualTo("5");
    CSVRecord yes = line(rows, "q3_policy", "all", "share", "yes");
    assertThat(List.of(yes.get("base"), yes.get("count"), yes.get("option_label"))).containsExactly("54", "15", "Yes");
    assertThat(line(rows, "q5_hours", "all", "median", "").get("value")).isEqualTo("497.0");
  }

  @Test
  void theWorkbookHoldsRatesResultsAndMethodAsNumbersThatCanBeCountedOn() throws Exception {
    MockHttpServletResponse answer = web.perform(get("/desk/surveys/" + given(SampleSurveys.usual()) + "/results.xlsx").with(AUDITOR)).andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.endsWith("-results.xlsx\""))).andReturn().getResponse();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      XSSFSheet rates = book.getSheet("rates");
      assertThat(rates.isRightToLeft()).isTrue();
      assertThat(rates.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(120);
      assertThat(rates.getRow(1).getCell(10).getNumericCellValue()).isEqualTo(0.525);
      assertThat(StreamSupport.stream(book.getSheet("results").spliterator(), false).filter(row -> text(row, 0).equals("q1_role_clear") && text(row, 3).equals("all")
          && text(row, 4).equals("top2"))).singleElement().satisfies(row -> assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(0.6349206349206349));
      assertThat(book.getSheet("method").getLastRowNum()).isEqualTo(10);
    }
  }

  @Test
  void answersOneByOneAreWithoutNamesUnlessAskedForAndWhoTookThemIsWrittenDown() throws Exception {
    CaseNumber number = given(SampleSurveys.usual());
    List<CSVRecord> plain = csvOf(number, "responses.csv", RESEARCHER);
    assertThat(plain).hasSize(68);
    assertThat(plain.get(0).getParser().getHeaderNames()).containsExactly("sector", "disposition", "q1_role_clear", "q2_need_guide", "q3_policy", "q4_challenges", "q5_hours",
        "q6_expectations");
    assertThat(plain.stream().filter(row -> row.get("q1_role_clear").equals("5")).count()).isEqualTo(16);
    List<CSVRecord> named = csvOf(number, "responses.csv?personal=true", RESEARCHER);
    assertThat(named).allSatisfy(row -> assertThat(row.get("email")).startsWith(mark));
    assertThat(named.stream().filter(row -> row.get("email").equals(mark + "contact00002@org-002.example.org"))).singleElement()
        .satisfies(row -> assertThat(List.of(row.get("q1_role_clear"), row.get("q2_need_guide"))).containsExactly("4", "5"));
    assertThat(timeline.newest(number, 2)).extracting(Timeline.Entry::event, entry -> entry.facts().get("personal"), Timeline.Entry::actor)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("survey.exported", "true", "researcher"), org.assertj.core.groups.Tuple.tuple("survey.exported", "false", "researcher"));
    MockHttpServletResponse answer = web.perform(get("/desk/surveys/" + number + "/responses.xlsx").with(RESEARCHER)).andExpect(status().isOk()).andReturn().getResponse();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      assertThat(book.getSheet("responses").getLastRowNum()).isEqualTo(68);
      assertThat(StreamSupport.stream(book.getSheet("responses").spliterator(), false).skip(1).map(row -> row.getCell(6)).filter(cell -> cell != null
          && cell.getCellType() == CellType.NUMERIC).mapToDouble(cell -> cell.getNumericCellValue()).sum()).isEqualTo(436.3703703703704 * 54, within(1e-6));
    }
  }

  @Test
  void whatAnAnonymousSurveyHoldsIsShownCompiledOnly() throws Exception {
    people.given(mark);
    CaseNumber number = samples.create(null, people.known(mark).subList(0, 6), samples.questionnaire(), SampleSurveys.anonymous());
    for (String file : List.of("responses.csv", "responses.xlsx")) {
      web.perform(get("/desk/surveys/" + number + "/" + file).with(RESEARCHER)).andExpect(status().isForbidden());
    }
    assertThat(page(number, "results", RESEARCHER)).contains("فلا تُعرض إجاباته إلا مجمعة").doesNotContain("responses.csv");
    assertThat(page(number, "answers", RESEARCHER)).contains("أجاب أقل من 5").doesNotContain("name=\"sector\"");
  }

  @Test
  void openAnswersAreReadBySectorAndPageByPage() throws Exception {
    CaseNumber number = given(SampleSurveys.usual());
    String shown = text(number, "answers?lang=en", RESEARCHER);
    assertThat(shown).contains("40 answers");
    String sector = page(number, "answers?lang=en&sector=ACADEMIA", RESEARCHER);
    assertThat(sector).contains("<p class=\"hint\">Academia</p>").doesNotContain("<p class=\"hint\">Government</p>");
    web.perform(get("/desk/surveys/" + number + "/answers?question=1").with(RESEARCHER)).andExpect(status().isNotFound());
  }

  private CaseNumber given(Survey.Design design) {
    people.given(mark);
    CaseNumber number = samples.create(null, people.known(mark), samples.questionnaire(), design);
    imports.execute(number, TestPeople.answers(mark));
    return number;
  }

  private byte[] csv(String... contacts) {
    StringBuilder csv = new StringBuilder("email,disposition,q1_role_clear\n");
    for (String contact : contacts) {
      csv.append(mark).append(contact).append(".example.org,complete,4\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String page(CaseNumber number, String page, RequestPostProcessor visitor) throws Exception {
    return web.perform(get(java.net.URI.create("/desk/surveys/" + number + "/" + page)).with(visitor)).andExpect(status().isOk()).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** What is read when the page is read aloud, blanks as one. */
  private String text(CaseNumber number, String page, RequestPostProcessor visitor) throws Exception {
    return page(number, page, visitor).replaceAll("(?s)<(script|svg).*?</\\1>", " ").replaceAll("<[^>]*>", " ").replaceAll("&amp;", "&").replaceAll("[\\s\\u200E\\u200F]+", " ")
        .replaceAll("[\\u2066-\\u2069]", "");
  }

  private List<CSVRecord> csvOf(CaseNumber number, String file, RequestPostProcessor visitor) throws Exception {
    String csv = page(number, file, visitor);
    assertThat(csv).startsWith("\uFEFF");
    return CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords();
  }

  private static CSVRecord line(List<CSVRecord> rows, String question, String sector, String measure, String option) {
    return rows.stream().filter(row -> row.get("question").equals(question) && row.get("sector").equals(sector) && row.get("measure").equals(measure)
        && row.get("option").equals(option)).findFirst().orElseThrow();
  }

  private static String text(Row row, int cell) {
    return row.getCell(cell) == null || row.getCell(cell).getCellType() != CellType.STRING ? "" : row.getCell(cell).getStringCellValue();
  }
}
