package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.guidelines.AdoptionFile.Decision;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

class AdoptionDecisionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
  private static final Wording REASON = new Wording("أسباب", null);

  @Test
  void anApprovalNeedsForceDayAndGroundsButNoReason() {
    assertThat(refused(new Decision(AdoptionOutcome.APPROVED, null, Wording.NONE, " ", null, null, null, null)))
        .containsExactly("cites", "force", "effectiveOn");
    assertThat(refused(new Decision(AdoptionOutcome.APPROVED, false, Wording.NONE, "محضر", TODAY, null, null, null))).isEmpty();
    assertThat(refused(new Decision(AdoptionOutcome.APPROVED, true, Wording.NONE, "محضر", TODAY.minusDays(1), null, null, null)))
        .containsExactly("effectiveOn");
  }

  @ParameterizedTest
  @EnumSource(value = AdoptionOutcome.class, names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
  void everythingElseNeedsItsReason(AdoptionOutcome outcome) {
    LocalDate later = TODAY.plusDays(7);
    assertThat(refused(new Decision(outcome, false, new Wording(null, "English only"), "محضر", later, later, null, null))).containsExactly("reasonAr");
    assertThat(refused(new Decision(outcome, false, REASON, "محضر", later, later, null, null))).isEmpty();
  }

  @Test
  void whatIsDeferredIsDeferredToADayToCome() {
    assertThat(refused(new Decision(AdoptionOutcome.DEFERRED, null, REASON, "محضر", null, null, null, null))).containsExactly("deferredUntil");
    assertThat(refused(new Decision(AdoptionOutcome.DEFERRED, null, REASON, "محضر", null, TODAY, null, null))).containsExactly("deferredUntil");
    assertThat(refused(new Decision(null, null, REASON, "محضر", null, null, null, null))).containsExactly("outcome");
  }

  private static List<String> refused(Decision decision) {
    try {
      DecideAdoption.check(decision, TODAY);
      return List.of();
    } catch (Refused refused) {
      return refused.refusals().stream().map(Refusal::field).toList();
    }
  }
}
