package org.sharaka.projects.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.projects.outreach.Agreement.Pair;

class AgreementTest {

  @Test
  void kappaSetsObservedAgreementAgainstChance() {
    List<Pair> pairs = new ArrayList<>();
    pairs.addAll(Collections.nCopies(42, new Pair("A", "A")));
    pairs.addAll(Collections.nCopies(8, new Pair("A", "B")));
    pairs.addAll(Collections.nCopies(5, new Pair("B", "A")));
    pairs.addAll(Collections.nCopies(45, new Pair("B", "B")));
    Agreement agreement = Agreement.of(pairs);
    assertThat(agreement.share()).isCloseTo(0.87, within(1e-9));
    assertThat(agreement.kappa()).isCloseTo(0.74, within(1e-9));
    assertThat(agreement.isSufficient()).isTrue();
  }

  @Test
  void agreeingByChanceOnlyIsWorthNothing() {
    List<Pair> pairs = List.of(new Pair("A", "A"), new Pair("A", "B"), new Pair("B", "A"), new Pair("B", "B"));
    assertThat(Agreement.of(pairs).kappa()).isCloseTo(0, within(1e-9));
  }

  @Test
  void oneCodeForEverythingIsFullAgreement() {
    assertThat(Agreement.of(List.of(new Pair("A", "A"), new Pair("A", "A"))).kappa()).isEqualTo(1);
  }

  @Test
  void nothingCodedTwiceIsNoAgreement() {
    assertThat(Agreement.of(List.of()).isSufficient()).isFalse();
  }
}
