package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "تقرير الحلقة الأولى.pdf|تقرير الحلقة الأولى.pdf", "../../etc/passwd.txt|passwd.txt", "C:\\Users\\x\\minutes.DOCX|minutes.docx",
      "a:b*?.txt|a-b--.txt", "...hidden.csv|hidden.csv", ".pdf|document.pdf", "a  b .pdf|a b.pdf", "report|report", "report.pdf.|report.pdf"})
  void aNameFromOutsideIsOnlyAName(String given, String kept) {
    assertThat(FileName.clean(given)).isEqualTo(kept);
  }

  @Test
  void nothingInvisibleTurnsTheOrderOfReading() {
    assertThat(FileName.clean("minutes\u202Efdp.exe")).isEqualTo("minutesfdp.exe");
    assertThat(FileName.clean("\u2066a\u2069\u200F\uFEFFb\u0000\r\n.txt")).isEqualTo("ab.txt");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String kept = FileName.clean("ص".repeat(500) + ".pdf");
    assertThat(kept).hasSize(124).endsWith(".pdf");
  }

  @Test
  void nothingAtAllIsNamedAnyway() {
    assertThat(FileName.clean(null)).isEqualTo("document");
    assertThat(FileName.clean("///")).isEqualTo("document");
  }
}
