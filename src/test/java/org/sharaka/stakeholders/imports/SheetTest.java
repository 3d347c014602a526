package org.sharaka.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.kernel.Refused;

class SheetTest {

  static final String HEADER = "code,name_ar,name_en,sector,region\n";
  static final String LINE = "ORG-1,جمعية,Society,civil_society,Muscat\n";

  static Stream<Arguments> filesThatReadTheSame() {
    return Stream.of(
        Arguments.of("as it should be", utf8(HEADER + LINE)),
        Arguments.of("with a byte order mark", utf8("\uFEFF" + HEADER + LINE)),
        Arguments.of("Excel's semicolons", utf8((HEADER + LINE).replace(',', ';'))),
        Arguments.of("tabs", utf8((HEADER + LINE).replace(',', '\t'))),
        Arguments.of("Excel's Unicode text", ("\uFEFF" + (HEADER + LINE).replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16, big end first", ("\uFEFF" + HEADER + LINE).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("the delimiter named", utf8("sep=;\r\n" + (HEADER + LINE).replace(',', ';'))),
        Arguments.of("Windows line ends", utf8((HEADER + LINE).replace("\n", "\r\n"))),
        Arguments.of("no line end at the end", utf8((HEADER + LINE).strip())),
        Arguments.of("quoted cells", utf8("\"code\",\"name_ar\",\"name_en\",\"sector\",\"region\"\n\"ORG-1\",\"جمعية\",\"Society\",\"civil_society\",\"Muscat\"\n")),
        Arguments.of("other order and an unknown column", utf8("region,note,SECTOR,name_en,name_ar,code\nMuscat,x,civil_society,Society,جمعية,ORG-1\n")),
        Arguments.of("blanks and capitals in the header", utf8(" Code , Name AR ,NAME-EN, Sector ,Region\n" + LINE)),
        Arguments.of("semicolons with commas inside", utf8("code;name_ar;name_en;sector;region\nORG-1;جمعية;Society;civil_society;Muscat\n;;;;\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filesThatReadTheSame")
  void whateverASpreadsheetMakesOfATableIsRead(String name, byte[] file) {
    Sheet sheet = Sheet.open(file, ImportKind.ORGANISATIONS);
    assertThat(sheet.rows()).isEqualTo(1);
    assertThat(rows(sheet)).singleElement().satisfies(row -> {
      assertThat(row.number()).isEqualTo(2);
      assertThat(row.exceeding()).isFalse();
      assertThat(row.cells()).containsEntry("code", "ORG-1").containsEntry("name_ar", "جمعية").containsEntry("name_en", "Society")
          .containsEntry("sector", "civil_society").containsEntry("region", "Muscat").doesNotContainKey("note");
    });
  }

  static Stream<Arguments> filesRefusedAsAWhole() {
    return Stream.of(
        Arguments.of("import.empty", new byte[0]),
        Arguments.of("import.empty", utf8("\uFEFF \n \n")),
        Arguments.of("import.noRows", utf8(HEADER)),
        Arguments.of("import.noRows", utf8(HEADER + "\n,,,,\n")),
        Arguments.of("import.notCsv", new byte[] {'P', 'K', 3, 4, 20, 0}),
        Arguments.of("import.notCsv", utf8("%PDF-1.7 ...")),
        Arguments.of("import.notCsv", utf8(HEADER + "ORG-1,\0,x,private,y\n")),
        Arguments.of("import.encoding", (HEADER + LINE).getBytes(Charset.forName("windows-1256"))),
        Arguments.of("import.columns", utf8("code,name_ar\nORG-1,جمعية\n")),
        Arguments.of("import.columns", utf8("{\"json\": true}")),
        Arguments.of("import.columnTwice", utf8("code,name_ar,name_en,sector,region,Code\n" + LINE)),
        Arguments.of("import.quotes", utf8(HEADER + "ORG-1,\"جمعية\"x,Society,private,Muscat\n")),
        Arguments.of("import.quotes", utf8(HEADER + "ORG-1,\"جمعية,Society,private,Muscat\n")),
        Arguments.of("import.tooManyRows", utf8(HEADER + LINE.repeat(200_001))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filesRefusedAsAWhole")
  void whatIsNoSuchTableIsRefusedWithTheReason(String code, byte[] file) {
    Refused refused = catchThrowableOfType(Refused.class, () -> Sheet.open(file, ImportKind.ORGANISATIONS));
    assertThat(refused.saysOnly(code)).as(refused.getMessage()).isTrue();
    assertThat(refused.refusals().get(0).field()).isEqualTo("file");
  }

  @Test
  void rowsAreNumberedAsTheSpreadsheetShowsThem() {
    String file = HEADER + "\nORG-1,\"جمعية\nعلى سطرين\",Society,private,Muscat\n,,,,\n\nORG-2,ب,B,private,Muscat\n";
    assertThat(rows(Sheet.open(utf8(file), ImportKind.ORGANISATIONS))).extracting(Sheet.Row::number).containsExactly(3, 6);
  }

  @Test
  void aShortRowHasEmptyCellsAndALongOneIsNoticed() {
    List<Sheet.Row> rows = rows(Sheet.open(utf8(HEADER + "ORG-1,جمعية\nORG-2,جمعية, أولى,Society,private,Muscat\nORG-3,a,b,private,c,,\n"), ImportKind.ORGANISATIONS));
    assertThat(rows.get(0).cells()).containsEntry("sector", null);
    assertThat(rows).extracting(Sheet.Row::exceeding).containsExactly(false, true, false);
  }

  private static List<Sheet.Row> rows(Sheet sheet) {
    List<Sheet.Row> rows = new ArrayList<>();
    sheet.iterator().forEachRemaining(rows::add);
    return rows;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
