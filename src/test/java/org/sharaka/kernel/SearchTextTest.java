package org.sharaka.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
      "أحمد, احمد", "إدارة, اداره", "آمنة, امنه", "ٱلشراكة, الشراكه", "مستشفى, مستشفي", "الجمعیات, الجمعيات", "کتاب, كتاب",
      "مـــؤسسة, موسسه", "مُؤَسَّسَةٌ, موسسه", "هيئة, هييه", "PRJ-٢٠٢٦, prj 2026", "Café  Society, cafe society"})
  void spellingsThatReadersTakeForTheSameFoldToTheSame(String written, String folded) {
    assertThat(SearchText.fold(written)).isEqualTo(folded);
    assertThat(SearchText.fold(folded)).isEqualTo(folded);
  }

  @Test
  void nothingFoldsToNothing() {
    assertThat(SearchText.fold(null)).isEmpty();
    assertThat(SearchText.fold(" ، ")).isEmpty();
  }
}
