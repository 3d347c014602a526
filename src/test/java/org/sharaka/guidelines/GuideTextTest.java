package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.guidelines.Texts.chapter;
import static org.sharaka.guidelines.Texts.cited;
import static org.sharaka.guidelines.Texts.clause;
import static org.sharaka.guidelines.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.GuideText.Gap;
import org.sharaka.kernel.Refused;

class GuideTextTest {

  @Test
  void aClauseThatCitesNothingIsNotLetOutOfTheProposedModel() {
    GuideText text = text(chapter(1, 1, cited(clause(11, 1, 1, "نص", "Text")), clause(12, 1, 2, "نص", "Text")));
    assertThat(text.unfounded()).extracting(GuideText.Clause::number).containsExactly("1-2");
    assertThatThrownBy(() -> FreezeVersion.check(Milestone.PROPOSED_MODEL, text)).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.saysOnly("guide.unfounded")).isTrue();
      assertThat(refused.refusals().get(0).facts()).containsEntry("clauses", "1-2");
    });
    FreezeVersion.check(Milestone.AFTER_FEEDBACK, text);
  }

  @Test
  void aTextWithoutClausesIsNeverFrozen() {
    for (Milestone milestone : Milestone.values()) {
      assertThatThrownBy(() -> FreezeVersion.check(milestone, text(chapter(1, 1)))).isInstanceOf(Refused.class);
    }
  }

  @Test
  void whatIsSaidInOneLanguageOnlyIsListed() {
    GuideText text = text(
        new GuideText.Chapter(1, 1, new Wording("باب", " "), 1, List.of(clause(11, 1, 1, "نص", "Text"), clause(12, 1, 2, "نص", null))));
    assertThat(text.gaps()).containsExactly(new Gap(1, "1", "title"), new Gap(12, "1-2", "statement"));
  }

  @Test
  void anyChangeOfWordsOrderWeightOrEvidenceChangesTheFingerprint() {
    GuideText.Clause first = clause(11, 1, 1, "أ", "A");
    String base = Fingerprint.of(text(chapter(1, 1, first)));
    assertThat(Fingerprint.of(text(chapter(1, 1, clause(99, 1, 1, "أ", "A"))))).isEqualTo(base);
    assertThat(Fingerprint.of(text(chapter(1, 1, clause(11, 1, 1, "أ", "B"))))).isNotEqualTo(base);
    assertThat(Fingerprint.of(text(chapter(1, 1, clause(11, 1, 2, "أ", "A"))))).isNotEqualTo(base);
    assertThat(Fingerprint.of(text(chapter(1, 1, cited(first))))).isNotEqualTo(base);
    assertThat(Fingerprint.of(text(chapter(1, 1, clause(11, 1, 1, "أA", ""))))).isNotEqualTo(base);
    assertThat(base).hasSize(64);
  }
}
