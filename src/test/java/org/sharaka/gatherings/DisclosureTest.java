package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

  @Test
  void anItemGoesByItsOwnRuleAndEverythingElseByTheSessions() {
    Disclosure disclosure = Disclosure.of(Confidentiality.OPEN, Arrays.asList(null, Confidentiality.CHATHAM_HOUSE, Confidentiality.CLOSED));
    assertThat(disclosure.of(1)).isEqualTo(Confidentiality.OPEN);
    assertThat(disclosure.of(2)).isEqualTo(Confidentiality.CHATHAM_HOUSE);
    assertThat(disclosure.of(3)).isEqualTo(Confidentiality.CLOSED);
    assertThat(disclosure.of(null)).isEqualTo(Confidentiality.OPEN);
    assertThat(disclosure.of(99)).isEqualTo(Confidentiality.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
      "OPEN, , true, true, false, OPEN",
      "OPEN, OPEN, true, true, false, OPEN",
      "OPEN, CLOSED, true, false, true, CLOSED",
      "OPEN, CHATHAM_HOUSE, false, false, true, CHATHAM_HOUSE",
      "CHATHAM_HOUSE, , false, false, false, CHATHAM_HOUSE",
      "CHATHAM_HOUSE, OPEN, false, false, true, CHATHAM_HOUSE",
      "CLOSED, , false, false, false, CLOSED"})
  void oneItemUnderTheRuleIsEnoughToTellNobodyWhoWasThere(Confidentiality session, Confidentiality item, boolean names, boolean open, boolean mixed,
      Confidentiality strictest) {
    Disclosure disclosure = Disclosure.of(session, Arrays.asList(item, null));
    assertThat(disclosure.namesPeople()).isEqualTo(names);
    assertThat(disclosure.isOpen()).isEqualTo(open);
    assertThat(disclosure.isMixed()).isEqualTo(mixed);
    assertThat(disclosure.strictest()).isEqualTo(strictest);
  }
}
