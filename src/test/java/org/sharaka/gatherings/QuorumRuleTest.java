package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.QuorumRule.Base;
import org.sharaka.gatherings.QuorumRule.Finding;
import org.sharaka.gatherings.QuorumRule.Measure;
import org.sharaka.gatherings.Standing.Presence;
import org.sharaka.kernel.Sector;

class QuorumRuleTest {

  static final Set<Sector> BOTH = Set.of(Sector.GOVERNMENT, Sector.CIVIL_SOCIETY);

  @ParameterizedTest(name = "{2} {1} of {0}: {3} invited, {4} confirmed, {5} of them there, {6} walk-ins → {7} required, met {8}")
  @CsvSource({
      "INVITED,   PERCENT, 50, 20, 12, 10,  0, 10, true",
      "INVITED,   PERCENT, 50, 20, 12,  9, 21, 10, false",
      "INVITED,   PERCENT, 50, 21, 12, 10,  0, 11, false",
      "INVITED,   PERCENT, 50, 21, 12, 11,  0, 11, true",
      "CONFIRMED, PERCENT, 50, 20, 12,  6,  0,  6, true",
      "CONFIRMED, PERCENT, 50, 20, 12,  5,  0,  6, false",
      "CONFIRMED, PERCENT, 67, 20,  3,  2,  0,  3, false",
      "CONFIRMED, PERCENT, 66, 20,  3,  2,  0,  2, true",
      "CONFIRMED, PERCENT, 50, 20,  0,  0,  0,  1, false",
      "CONFIRMED, PERCENT, 50, 20,  0,  1,  0,  1, true",
      "INVITED,   PERCENT, 100, 3,  3,  3,  0,  3, true",
      "INVITED,   PERCENT,  1,  3,  0,  0,  0,  1, false",
      "INVITED,   NUMBER,  15, 20, 12, 10,  5, 15, true",
      "INVITED,   NUMBER,  15, 20, 12, 10,  4, 15, false",
      "CONFIRMED, NUMBER,   1,  0,  0,  0,  1,  1, true",
      "INVITED,   ALL,      1,  4,  2,  4,  0,  4, true",
      "INVITED,   ALL,      1,  4,  2,  3,  9,  4, false",
      "CONFIRMED, ALL,      1,  4,  2,  2,  0,  2, true",
      "CONFIRMED, ALL,      1,  4,  0,  0,  0,  1, false"})
  void whoIsPresentIsEnoughOrNot(Base base, Measure measure, int value, int invited, int confirmed, int present, int walkIns, int required, boolean met) {
    List<Standing> people = new ArrayList<>();
    for (int i = 0; i < invited; i++) {
      people.add(new Standing(Sector.PRIVATE, true, i < confirmed, false, i < present ? Presence.HERE : Presence.AWAY, Presence.AWAY));
    }
    for (int i = 0; i < walkIns; i++) {
      people.add(new Standing(Sector.PRIVATE, false, false, false, Presence.HERE, Presence.AWAY));
    }
    Finding found = new QuorumRule(base, measure, value).applied(people, Set.of(Sector.PRIVATE), false);
    assertThat(found.required()).isEqualTo(required);
    assertThat(found.isMet()).isEqualTo(met);
  }

  @Test
  void bySectorEachHasToReachItByItself() {
    QuorumRule each = new QuorumRule(Base.INVITED, Measure.PERCENT, 50, true, true, true, null);
    List<Standing> lopsided = people(Sector.GOVERNMENT, Presence.HERE, Presence.HERE, Presence.HERE, Presence.HERE);
    lopsided.addAll(people(Sector.CIVIL_SOCIETY, Presence.AWAY, Presence.AWAY, Presence.AWAY));
    Finding found = each.applied(lopsided, BOTH, false);
    assertThat(found.isMet()).isFalse();
    assertThat(found.missing()).containsExactly(Sector.CIVIL_SOCIETY);
    assertThat(found.sentence()).isEqualTo("quorum.sectorsMissing");
    assertThat(new QuorumRule(Base.INVITED, Measure.PERCENT, 50).applied(lopsided, BOTH, false).isMet()).as("together they are enough").isTrue();
    lopsided.addAll(people(Sector.CIVIL_SOCIETY, Presence.HERE, Presence.HERE, Presence.HERE));
    assertThat(each.applied(lopsided, BOTH, false).isMet()).isTrue();
    assertThat(each.applied(lopsided, Set.of(Sector.GOVERNMENT, Sector.ACADEMIA), false).missing()).as("nobody of it was even invited").containsExactly(Sector.ACADEMIA);
  }

  @Test
  void delegatesCountOnlyWhereTheyMay() {
    List<Standing> sent = List.of(new Standing(Sector.PRIVATE, true, false, false, Presence.AWAY, Presence.HERE),
        new Standing(Sector.PRIVATE, false, true, true, Presence.HERE, Presence.AWAY));
    assertThat(rule(Measure.PERCENT, 100, true, true).applied(sent, BOTH, false).isMet()).isTrue();
    assertThat(rule(Measure.PERCENT, 100, false, true).applied(sent, BOTH, false).isMet()).isFalse();
    assertThat(rule(Measure.NUMBER, 1, true, true).applied(sent, BOTH, false).isMet()).isTrue();
    assertThat(rule(Measure.NUMBER, 1, false, true).applied(sent, BOTH, false).isMet()).isFalse();
  }

  @Test
  void remotePresenceCountsOnlyWhereItMay() {
    List<Standing> remote = people(Sector.PRIVATE, Presence.REMOTE, Presence.HERE);
    assertThat(rule(Measure.NUMBER, 2, true, true).applied(remote, BOTH, false).isMet()).isTrue();
    assertThat(rule(Measure.NUMBER, 2, true, false).applied(remote, BOTH, false).isMet()).isFalse();
    assertThat(rule(Measure.PERCENT, 100, true, false).applied(remote, BOTH, false).present()).isEqualTo(1);
  }

  @Test
  void theSecondCallHasItsOwnValue() {
    QuorumRule rule = new QuorumRule(Base.INVITED, Measure.PERCENT, 75, false, true, true, 50);
    List<Standing> half = people(Sector.PRIVATE, Presence.HERE, Presence.HERE, Presence.AWAY, Presence.AWAY);
    assertThat(rule.applied(half, BOTH, false).isMet()).isFalse();
    assertThat(rule.applied(half, BOTH, true).isMet()).isTrue();
    assertThat(rule.applied(half, BOTH, true).sentence()).isEqualTo("quorum.met.again");
    assertThatThrownBy(() -> rule(Measure.PERCENT, 75, true, true).applied(half, BOTH, true)).hasMessageContaining("secondCall: quorum.noSecondCall");
  }

  @Test
  void aRuleThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 101)).hasMessageContaining("quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 0)).hasMessageContaining("quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.NUMBER, 0)).hasMessageContaining("quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 50, false, true, true, 50)).hasMessageContaining("quorumSecond: quorum.second");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.PERCENT, 50, false, true, true, 0)).hasMessageContaining("quorumSecond: quorum.value");
    assertThatThrownBy(() -> new QuorumRule(Base.INVITED, Measure.ALL, 1, false, true, true, 1)).hasMessageContaining("quorumSecond: quorum.second");
  }

  private static QuorumRule rule(Measure measure, int value, boolean delegates, boolean remote) {
    return new QuorumRule(Base.INVITED, measure, value, false, delegates, remote, null);
  }

  private static List<Standing> people(Sector sector, Presence... presences) {
    List<Standing> people = new ArrayList<>();
    for (Presence presence : presences) {
      people.add(new Standing(sector, true, true, false, presence, Presence.AWAY));
    }
    return people;
  }
}
