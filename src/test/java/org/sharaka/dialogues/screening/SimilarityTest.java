package org.sharaka.dialogues.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarityTest {

  static final String BUSES = "حافلات مدرسية تجاوزت عمرها التشغيلي، ولا مشرفين فيها.";

  @Test
  void theSameTextIsTheSameWhateverItsSpelling() {
    assertThat(Similarity.of(BUSES, BUSES)).isEqualTo(1);
    assertThat(Similarity.of("إتاحة الخدمات لذوي الإعاقة", "اتاحه الخدمات لذوى الاعاقه")).isEqualTo(1);
  }

  @Test
  void endingsAndArticlesDoNotPartWhatBelongsTogether() {
    assertThat(Similarity.of("سلامة الحافلات المدرسية", "السلامة في حافلات مدرسية")).isGreaterThan(0.6);
  }

  @Test
  void differentMattersAreFarApart() {
    assertThat(Similarity.of(BUSES, "ترخيص المراكز الصحية الخاصة في المحافظات")).isLessThan(0.3);
  }

  @Test
  void nothingResemblesNothing() {
    assertThat(Similarity.of("", BUSES)).isZero();
    assertThat(Similarity.of(null, null)).isZero();
  }
}
