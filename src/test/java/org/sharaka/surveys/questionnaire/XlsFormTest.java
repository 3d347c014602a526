package org.sharaka.surveys.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

class XlsFormTest {

  private static final String[] COLUMNS = {"required", "relevant", "constraint", "constraint_message::Arabic (ar)", "constraint_message::English (en)",
      "calculation", "appearance", "default", "choice_filter", "sensitive"};

  @Test
  void theGivenQuestionnaireIsReadWhole() throws IOException {
    Questionnaire read = XlsForm.read(XlsFormTest.class.getResourceAsStream("/surveys/questionnaire.xlsx").readAllBytes());
    assertThat(read.questions()).extracting(Question::name)
        .containsExactly("q1_role_clear", "q2_need_guide", "q3_policy", "q4_challenges", "q5_hours", "q6_expectations");
    assertThat(read.questions()).extracting(Question::kind).containsExactly(QuestionKind.SELECT_ONE, QuestionKind.SELECT_ONE, QuestionKind.SELECT_ONE,
        QuestionKind.SELECT_MULTIPLE, QuestionKind.INTEGER, QuestionKind.TEXT);
    assertThat(read.questions()).extracting(Question::required).containsExactly(true, true, true, true, true, false);
    assertThat(read.questions().get(0).isScale()).isTrue();
    assertThat(read.questions().get(2).isScale()).isFalse();
    assertThat(read.questions().get(3).options()).hasSize(7);
    assertThat(read.questions().get(3).constraintMessage()).isEqualTo(new LocalizedText("اختاروا ثلاثة بحد أقصى", "Choose three at most"));
    assertThat(read.questions().get(5).isLong()).isTrue();
    assertThat(read.formId()).isEqualTo("stakeholder-expectations");
    assertThat(read.version()).isEqualTo("1");
    assertThat(read.minutes()).isEqualTo(5);
    assertThat(read.pages()).extracting(page -> page.questions().size()).containsExactly(5, 1);
  }

  @Test
  void aQuestionnaireIsTheSameAfterBeingWrittenDown() throws IOException {
    Questionnaire read = file().scale("agree").list("way", "a", "b").question("begin_group", "g1").question("select_one agree", "q1", "yes", "", "", "", "", "", "likert")
        .question("rank way", "q2", "", "${q1} = '5'").question("end_group", "").question("calculate", "c", "", "", "", "", "", "${q1} * 2").question("date", "q3").read();
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readValue(json.writeValueAsString(read), Questionnaire.class)).isEqualTo(read);
  }

  @Test
  void rowsThatKoboAddsToEveryFormArePassedOver() {
    Questionnaire read = file().row("start", "start").question("text", "q1").row("end", "end").read();
    assertThat(read.questions()).extracting(Question::name).containsExactly("q1");
  }

  @Test
  void aGroupIsAPageAndWhatHangsOnAnAnswerStandsOnALaterPage() {
    Questionnaire read = file().list("yesno", "yes", "no").question("text", "q1").question("begin group", "g").question("select_one yesno", "q2")
        .question("text", "q3", "", "${q2} = 'yes'").question("text", "q4").question("end group", "").question("text", "q5").read();
    assertThat(read.pages()).extracting(page -> page.questions().stream().map(Question::name).toList())
        .containsExactly(List.of("q1"), List.of("q2"), List.of("q3", "q4"), List.of("q5"));
    assertThat(read.pages().get(1).group().title().en()).isEqualTo("Question g");
  }

  @Test
  void everyDefectIsToldAtOnceWithSheetAndRow() {
    Refused refused = refused(file().question("select_one nowhere", "q1").question("geopoint", "q2").question("text", "q1").choice("l", "a", "أ", "").bytes());
    assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("choices:2", "survey:2", "survey:3", "survey:4");
    assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("xlsform.english", "xlsform.list", "xlsform.type", "xlsform.name.twice");
    assertThat(refused.refusals().get(2).facts()).containsEntry("sheet", "survey").containsEntry("row", 3).containsEntry("type", "geopoint");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void whatIsWrongIsRefusedWithItsReason(String reason, int row, XlsFormFile file) {
    assertThat(refused(file.bytes()).refusals()).anySatisfy(refusal -> {
      assertThat(refusal.code()).isEqualTo("xlsform." + reason);
      assertThat(refusal.facts()).containsEntry("row", row);
    });
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        defect("type", 2, file().question("select_one", "q")),
        defect("type", 2, file().list("l", "a").question("select_one l or_other", "q")),
        defect("type", 2, file().question("begin_repeat", "q")),
        defect("type", 2, file().question("", "q")),
        defect("name.missing", 2, file().question("text", "")),
        defect("name.shape", 2, file().question("text", "اسم")),
        defect("name.shape", 2, file().question("text", "a b")),
        defect("name.taken", 2, file().question("text", "email")),
        defect("name.taken", 2, file().question("text", "response_rates")),
        defect("name.twice", 3, file().question("text", "q").question("note", "q")),
        defect("list", 2, file().question("select_one missing", "q")),
        defect("option", 2, file().choice("l", "a b", "أ", "A").question("text", "q")),
        defect("option.twice", 3, file().list("l", "a", "a").question("text", "q")),
        defect("label", 2, file().row("text", "q")),
        defect("english", 2, file().row("text", "q", "سؤال", "")),
        defect("arabic", 2, file().row("text", "q", "", "Question")),
        defect("english", 2, file().question("text", "q", "", "", ". != 'x'", "رسالة", "")),
        defect("text.long", 2, file().row("text", "q", "س".repeat(1001), "Question")),
        defect("yesno", 2, file().question("text", "q", "maybe")),
        defect("default", 2, file().question("integer", "q", "", "", "", "", "", "", "", "twelve")),
        defect("likert", 2, file().list("l", "1", "2", "3").question("select_one l", "q", "", "", "", "", "", "", "likert")),
        defect("likert", 2, file().list("l", "1", "2", "3", "4", "5", "6").question("select_one l", "q", "", "", "", "", "", "", "likert")),
        defect("column", 2, file().list("l", "a").question("select_one l", "q", "", "", "", "", "", "", "", "", "x = 1")),
        defect("group.nested", 3, file().question("begin_group", "g").question("begin_group", "h").question("text", "q")),
        defect("group.open", 2, file().question("begin_group", "g").question("text", "q")),
        defect("group.closed", 3, file().question("text", "q").row("end_group")),
        defect("calculation.missing", 2, file().question("calculate", "c").question("text", "q")),
        defect("calculation.misplaced", 2, file().question("text", "q", "", "", "", "", "", "1 + 1")),
        defect("reference", 2, file().question("text", "q", "", "${nobody} = 'x'")),
        defect("reference", 2, file().row("text", "q", "سؤال ${nobody}", "Question")),
        defect("reference", 3, file().question("begin_group", "g").question("text", "q", "", "${g} = 'x'").row("end_group")),
        defect("circle", 2, file().question("text", "a", "", "${b} = 'x'").question("text", "b", "", "${a} = 'x'")),
        defect("circle", 2, file().question("text", "a", "", "${a} = 'x'")),
        defect("circle", 2, file().question("calculate", "a", "", "", "", "", "", "${b}").question("calculate", "b", "", "", "", "", "", "${a}").question("text", "q")),
        defect("expression.syntax", 2, file().question("text", "q", "", "1 +")),
        defect("expression.syntax", 2, file().question("text", "q", "", "${q")),
        defect("expression.syntax", 2, file().question("text", "q", "", "'open")),
        defect("expression.syntax", 2, file().question("text", "q", "", "", ") = (")),
        defect("expression.function", 2, file().question("text", "q", "", "instance('x')")),
        defect("expression.function", 2, file().question("text", "q", "", "random() > 0.5")),
        defect("expression.function", 2, file().question("text", "q", "", "property('user.home') = 'x'")),
        defect("expression.arguments", 2, file().question("text", "q", "", "selected('a')")),
        defect("expression.arguments", 2, file().question("text", "q", "", "if(true(), 1)")),
        defect("expression.path", 2, file().question("text", "q", "", "/data/q = 1")),
        defect("expression.path", 2, file().question("text", "q", "", "../q = 1")),
        defect("expression.path", 2, file().question("text", "q", "", "q[1] = 1")),
        defect("expression.path", 2, file().question("text", "q", "", "1 | 2")),
        defect("expression.deep", 2, file().question("text", "q", "", "(".repeat(21) + "1" + ")".repeat(21))),
        defect("expression.deep", 2, file().question("text", "q", "", "-".repeat(25) + "1 = 1")),
        defect("expression.long", 2, file().question("text", "q", "", "1" + " + 1".repeat(250))),
        defect("expression.long", 2, file().question("text", "q", "", "1" + "+1".repeat(151))),
        defect("expression.values", 2, file().question("text", "q", "", "selected('a', 3)")),
        defect("expression.values", 2, file().question("text", "q", "", "regex('a', '(')")),
        defect("expression.values", 2, file().question("integer", "n", "", "", "count-selected(.) < 2").question("text", "q")));
  }

  @Test
  void headingsInOneLanguageOnlyAreNotEnough() {
    byte[] file = new Plain().sheet("survey", "type,name,label::English (en)", "text,q,Question").bytes();
    assertThat(refused(file).refusals()).singleElement().satisfies(r -> {
      assertThat(r.code()).isEqualTo("xlsform.heading");
      assertThat(r.facts()).containsEntry("column", "label::Arabic (ar)").containsEntry("row", 1);
    });
  }

  @Test
  void aFileThatIsNoQuestionnaireIsRefused() {
    assertThat(refused("hello".getBytes(StandardCharsets.UTF_8)).saysOnly("xlsform.file")).isTrue();
    assertThat(refused(new byte[0]).saysOnly("xlsform.size")).isTrue();
    assertThat(refused(new byte[Workbook.LARGEST + 1]).saysOnly("xlsform.size")).isTrue();
    assertThat(refused(zipped("a.txt", 10)).saysOnly("xlsform.file")).isTrue();
    assertThat(refused(new Plain().sheet("other", "type,name").bytes()).saysOnly("xlsform.sheet")).isTrue();
    assertThat(refused(file().bytes()).saysOnly("xlsform.sheet")).isTrue();
    assertThat(refused(file().question("note", "n").bytes()).saysOnly("xlsform.empty")).isTrue();
  }

  @Test
  void aSmallFileThatUnpacksToALargeOneIsRefused() {
    assertThat(refused(zipped("xl/worksheets/sheet1.xml", 200_000_000)).saysOnly("xlsform.unpacked")).isTrue();
  }

  private static XlsFormFile file() {
    return XlsFormFile.withColumns(COLUMNS);
  }

  private static Arguments defect(String reason, int row, XlsFormFile file) {
    return Arguments.of(reason, row, file);
  }

  private static Refused refused(byte[] file) {
    return catchThrowableOfType(Refused.class, () -> XlsForm.read(file));
  }

  private static byte[] zipped(String name, long zeros) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] chunk = new byte[100_000];
      for (long left = zeros; left > 0; left -= chunk.length) {
        zip.write(chunk, 0, (int) Math.min(chunk.length, left));
      }
      zip.closeEntry();
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A workbook of any sheets, each line of cells parted by commas. */
  private static final class Plain {

    private final Map<String, String[]> sheets = new java.util.LinkedHashMap<>();

    Plain sheet(String name, String... lines) {
      sheets.put(name, lines);
      return this;
    }

    byte[] bytes() {
      try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
        sheets.forEach((name, lines) -> {
          var sheet = book.createSheet(name);
          for (int r = 0; r < lines.length; r++) {
            var row = sheet.createRow(r);
            String[] cells = lines[r].split(",");
            for (int c = 0; c < cells.length; c++) {
              row.createCell(c).setCellValue(cells[c]);
            }
          }
        });
        book.write(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
