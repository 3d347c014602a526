package org.sharaka.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.Refused;

class DispositionRuleTest {

  @ParameterizedTest
  @CsvSource({"0, false, BREAK_OFF", "0.4999, false, BREAK_OFF", "0.5, false, PARTIAL", "0.7999, false, PARTIAL", "0.8, false, COMPLETE", "1, false, COMPLETE",
      "0.1, true, COMPLETE"})
  void theUsualRuleCountsFromHalfAndFromFourFifths(double share, boolean allRequired, Disposition disposition) {
    assertThat(DispositionRule.USUAL.of(share, allRequired)).isEqualTo(disposition);
  }

  @Test
  void anotherRuleCountsDifferently() {
    assertThat(new DispositionRule(1, 0.25).of(0.9, false)).isEqualTo(Disposition.PARTIAL);
    assertThat(new DispositionRule(1, 0.25).of(0.25, false)).isEqualTo(Disposition.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.6", "1.1, 0.5", "0.8, 0", "NaN, 0.5", "0.8, NaN"})
  void boundsThatMakeNoSenseAreRefused(double complete, double partial) {
    assertThatThrownBy(() -> new DispositionRule(complete, partial)).isInstanceOf(Refused.class);
  }
}
