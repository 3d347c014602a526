package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.guidelines.Texts.chapter;
import static org.sharaka.guidelines.Texts.cited;
import static org.sharaka.guidelines.Texts.clause;
import static org.sharaka.guidelines.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.Comparison.Change;
import org.sharaka.guidelines.Comparison.Part;
import org.sharaka.guidelines.Comparison.Piece;
import org.sharaka.guidelines.Comparison.Side;
import org.sharaka.kernel.Language;

class CompareVersionsTest {

  @Test
  void partsAreMatchedByWhatTheyAreWhateverTheirNumber() {
    GuideText before = text(chapter(1, 1, clause(11, 1, 1, "أ", "A"), clause(12, 1, 2, "ب", "B"), clause(13, 1, 3, "ج", "C")), chapter(2, 2));
    GuideText after = text(chapter(1, 1, clause(12, 1, 1, "ب", "B"), clause(13, 1, 2, "ج د", "C"), clause(14, 1, 3, "ه", "E")));
    List<Part> parts = CompareVersions.parts(before, after);
    assertThat(parts).extracting(Part::id).containsExactly(1L, 12L, 13L, 14L, 11L, 2L);
    assertThat(parts).extracting(Part::change).containsExactly(Change.SAME, Change.MOVED, Change.CHANGED, Change.ADDED, Change.REMOVED, Change.REMOVED);
    assertThat(parts.get(1)).satisfies(moved -> assertThat(moved.before() + moved.after()).isEqualTo("1-21-1"));
  }

  @Test
  void changedWordsAreToldFromThoseThatStayed() {
    assertThat(WordDiff.of("تلتزم الشركات بنشر تقرير سنوي", "تلتزم الشركات الكبرى بنشر تقرير نصف سنوي")).containsExactly(
        new Piece(Side.BOTH, "تلتزم الشركات"), new Piece(Side.AFTER, "الكبرى"), new Piece(Side.BOTH, "بنشر تقرير"),
        new Piece(Side.AFTER, "نصف"), new Piece(Side.BOTH, "سنوي"));
    assertThat(WordDiff.of("a b", "a c")).containsExactly(new Piece(Side.BOTH, "a"), new Piece(Side.BEFORE, "b"), new Piece(Side.AFTER, "c"));
    assertThat(WordDiff.of(null, "a")).containsExactly(new Piece(Side.AFTER, "a"));
  }

  @Test
  void evidenceCountsAsAChange() {
    GuideText.Clause clause = clause(11, 1, 1, "أ", "A");
    Part part = CompareVersions.parts(text(chapter(1, 1, clause)), text(chapter(1, 1, cited(clause)))).get(1);
    assertThat(part.change()).isEqualTo(Change.CHANGED);
    assertThat(part.texts()).singleElement().satisfies(t -> assertThat(t.field()).isEqualTo("evidence"));
  }

  @Test
  void eachLanguageIsComparedByItself() {
    Part part = CompareVersions.parts(text(chapter(1, 1, clause(11, 1, 1, "أ", "A"))), text(chapter(1, 1, clause(11, 1, 1, "أ", "B")))).get(1);
    assertThat(part.texts()).extracting(Comparison.Text::language).containsExactly(Language.EN);
  }
}
