package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;

class GuideTest {

  @ParameterizedTest
  @CsvSource({
      "0.1, AFTER_FEEDBACK, 0.2",
      "0.1 0.2, PROPOSED_MODEL, 0.3",
      "0.1 0.2, FINAL_DRAFT, 1.0-draft",
      "0.1 0.2 1.0-draft, FINAL_DRAFT, 1.0-draft.2",
      "0.1 0.2 1.0-draft, ADOPTED, 1.0",
      "0.1 0.2 1.0-draft, AMENDMENT, 1.1",
      "0.1 1.0-draft 1.0, AMENDMENT, 1.1",
      "0.1 1.0-draft 1.1, AMENDMENT, 1.2",
      "1.0-draft 1.9 1.10, AMENDMENT, 1.11"})
  void versionsAreLabelledByTheirMilestone(String taken, Milestone milestone, String label) {
    assertThat(guide(frozen(taken.split(" "))).nextLabel(milestone)).isEqualTo(label);
  }

  @Test
  void aSecondDraftIsNotOpenedBesideTheFirst() {
    List<GuideVersion> versions = new ArrayList<>(frozen("0.1"));
    versions.add(new GuideVersion(9, "0.2", Milestone.AFTER_FEEDBACK, Instant.EPOCH, null, null, null, null, null));
    assertThatThrownBy(() -> guide(versions).mayOpen(Milestone.FINAL_DRAFT)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("guide.draftOpen")).isTrue());
  }

  @Test
  void whatWasAdoptedIsOnlyAmended() {
    GuideVersion adopted = new GuideVersion(9, "1.0", Milestone.ADOPTED, Instant.EPOCH, Instant.EPOCH, "director", "",
        new GuideVersion.Adoption(LocalDate.EPOCH, LocalDate.EPOCH, false), null);
    Guide guide = guide(List.of(adopted));
    assertThat(guide.resumes()).isEqualTo(Milestone.AMENDMENT);
    guide.mayOpen(Milestone.AMENDMENT);
    assertThatThrownBy(() -> guide.mayOpen(Milestone.FINAL_DRAFT)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("guide.adoptedAlready")).isTrue());
  }

  private static Guide guide(List<GuideVersion> versions) {
    return new Guide(new CaseNumber("CHR-2026-001"), new CaseNumber("PRJ-2026-001"), GuideType.GUIDE, LocalizedText.same("دليل"), versions, null);
  }

  private static List<GuideVersion> frozen(String... labels) {
    List<GuideVersion> versions = new ArrayList<>();
    for (String label : labels) {
      versions.add(new GuideVersion(versions.size() + 1, label, Milestone.FINAL_DRAFT, Instant.EPOCH, Instant.EPOCH, "x", "", null, null));
    }
    return versions;
  }
}
