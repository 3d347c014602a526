package org.sharaka.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.documents.Text;
import org.sharaka.kernel.Language;

class PiecesTest {

  final Letters letters = new Letters();
  final Pieces pieces = new Pieces(letters);

  @ParameterizedTest
  @ValueSource(strings = {"PRJ-2026-001", "info@sharaka.example.org", "https://sharaka.example.org/projects/PRJ-2026-001", "2026-06-11", "+968 2412 3456",
      "-5", "RR2", "v0.2", "ISO-26000:2010", "G2", "20MB"})
  void whatReadsFromLeftToRightStandsApartInArabic(String code) {
    List<Piece> cut = pieces.of("في الملف (" + code + ")، اليوم", Language.AR);
    assertThat(cut).extracting(Piece::text).containsExactly("في الملف (", code, ")، اليوم");
    assertThat(cut).extracting(Piece::isolated).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"من 3–10 أيام", "بلغ 63.5 ٪ من 120", "البند 3-2", "11/06/2026", "الساعة 14:05", "منصة Sharaka Platform الوطنية"})
  void whatArabicSetsRightByItselfIsLeftAlone(String text) {
    assertThat(pieces.of(text, Language.AR)).extracting(Piece::text).containsExactly(text);
  }

  @Test
  void inEnglishNothingStandsApart() {
    assertThat(pieces.of("case PRJ-2026-001", Language.EN)).extracting(Piece::text).containsExactly("case PRJ-2026-001");
  }

  @Test
  void emphasisIsKept() {
    List<Piece> cut = pieces.of(Text.of("وافق ").bold("الجميع").italic(" v1"), Language.AR);
    assertThat(cut).containsExactly(new Piece("وافق ", false, false, false), new Piece("الجميع", true, false, false), new Piece(" ", false, true, false),
        new Piece("v1", false, true, true));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"«نعم»، لا؛ هل؟ – — ٪ · ✓|«نعم»، لا؛ هل؟ – — ٪ · ✓", "تم ✅ بنجاح 😀🎉.|تم ✓ بنجاح .", "ﺗﻘﺮﻳﺮ ﻻ ﷺ|تقرير لا ﷺ", "a‑b|a-b", "κ = 0.74|kappa = 0.74",
      "汉字|??", "x ≤ 5 €|x ≤ 5 €"})
  void onlyLettersTheTypefaceHasAreLeft(String given, String shown) {
    assertThat(letters.shownAs(given)).isEqualTo(shown);
  }

  @Test
  void nothingTurnsTheDirectionOrEndsTheFile() {
    assertThat(letters.shownAs("a\u202Eb\u2066c\u200F\u0000\u0008\uFFFE")).isEqualTo("abc");
    assertThat(letters.shownAs("a\tb\u2003c")).isEqualTo("a b c");
    assertThat(letters.shownAs(null)).isEmpty();
  }
}
