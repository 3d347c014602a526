package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.QuorumRule.Base;
import org.sharaka.gatherings.QuorumRule.Measure;

class QuorumRuleTest {

  @ParameterizedTest(name = "{2} {1} of {0}: {3} invited, {4} confirmed, {5} represented, {6} heads → {7} required, met {8}")
  @CsvSource({
      "INVITED,   PERCENT, 50, 20, 12, 10, 10, 10, true",
      "INVITED,   PERCENT, 50, 20, 12,  9, 30, 10, false",
      "INVITED,   PERCENT, 50, 21, 12, 10, 10, 11, false",
      "INVITED,   PERCENT, 50, 21, 12, 11, 11, 11, true",
      "CONFIRMED, PERCENT, 50, 20, 12,  6,  6,  6, true",
      "CONFIRMED, PERCENT, 50, 20, 12,  5,  5,  6, false",
      "CONFIRMED, PERCENT, 67, 20,  3,  2,  2,  3, false",
      "CONFIRMED, PERCENT, 66, 20,  3,  2,  2,  2, true",
      "CONFIRMED, PERCENT, 50, 20,  0,  0,  0,  1, false",
      "CONFIRMED, PERCENT, 50, 20,  0,  1,  1,  1, true",
      "INVITED,   PERCENT, 100, 3,  3,  3,  3,  3, true",
      "INVITED,   PERCENT,  1,  3,  0,  0,  0,  1, false",
      "INVITED,   NUMBER,  15, 20, 12, 10, 15, 15, true",
      "INVITED,   NUMBER,  15, 20, 12, 14, 14, 15, false",
      "CONFIRMED, NUMBER,   1,  0,  0,  0,  1,  1, true"})
  void whoIsPresentIsEnoughOrNot(Base base, Measure measure, int value, int invited, int confirmed, int represented, int heads, int required, boolean met) {
    QuorumRule.Finding found = new QuorumRule(base, measure, value).applied(new Turnout(invited, confirmed, represented, heads, 0, Map.of()));
    assertThat(found.required()).isEqualTo(required);
    assertThat(found.isMet()).isEqualTo(met);
  }

  @Test
  void aRuleThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 101)).hasMessageContaining("quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 0)).hasMessageContaining("quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.NUMBER, 0)).hasMessageContaining("quorum.value");
  }
}
