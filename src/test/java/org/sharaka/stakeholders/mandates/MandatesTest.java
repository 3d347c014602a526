package org.sharaka.stakeholders.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.MergeOrganisations;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class MandatesTest {

  @Autowired Mandates mandates;
  @Autowired EnterMandate enter;
  @Autowired EndMandate end;
  @Autowired TakeLeave leave;
  @Autowired SomePeople people;
  @Autowired Register register;
  @Autowired MergeOrganisations merge;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  long organisation;
  LocalDate today;

  @BeforeEach
  void anOrganisation() {
    organisation = people.organisation(Sector.CIVIL_SOCIETY);
    today = calendar.today();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoeverHoldsAMandateActsForTheOrganisationFromItsFirstDayToItsLast() {
    Mandate lead = mandates.get(appoint(MandateRole.LEAD, today.plusDays(2), today.plusDays(10)));
    assertThat(mandates.organisationsOf(lead.account())).isEmpty();
    clock.advance(Duration.ofDays(2));
    assertThat(mandates.organisationsOf(lead.account())).containsExactly(organisation);
    clock.advance(Duration.ofDays(8));
    assertThat(mandates.organisationsOf(lead.account())).containsExactly(organisation);
    assertThat(mandates.isNeeded(lead.account())).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(mandates.organisationsOf(lead.account())).isEmpty();
    assertThat(mandates.isNeeded(lead.account())).isFalse();
  }

  @Test
  void theLeadIsWrittenToFirstAndTheDeputyWhileTheLeadIsAway() {
    long deputy = appoint(MandateRole.DEPUTY, today, null);
    long lead = appoint(MandateRole.LEAD, today, null);
    assertThat(mandates.holders(organisation)).extracting(Mandate::id).containsExactly(lead, deputy);
    leave.handle(lead, mandates.get(lead).account(), today.plusDays(3));
    assertThat(mandates.holders(organisation)).extracting(Mandate::id).containsExactly(deputy, lead);
    clock.advance(Duration.ofDays(4));
    assertThat(mandates.holders(organisation)).extracting(Mandate::id).containsExactly(lead, deputy);
  }

  @Test
  void whenTheLeadLeavesTheDeputyActsAlone() {
    long lead = appoint(MandateRole.LEAD, today, today.plusYears(1));
    long deputy = appoint(MandateRole.DEPUTY, today, null);
    end.handle(lead, today.minusDays(1), "انتقل إلى جهة أخرى");
    assertThat(mandates.holders(organisation)).extracting(Mandate::id).containsExactly(deputy);
    assertThat(mandates.organisationsOf(mandates.get(lead).account())).isEmpty();
    assertThat(mandates.history(organisation)).extracting(Mandate::endedWhy).contains("انتقل إلى جهة أخرى");
    refused(() -> end.handle(lead, today, "مرة أخرى"), "mandate.over");
  }

  @Test
  void anOrganisationHasOneLeadAtATime() {
    appoint(MandateRole.LEAD, today, today.plusDays(30));
    refused(() -> appoint(MandateRole.LEAD, today.plusDays(30), null), "mandate.oneLead");
    appoint(MandateRole.LEAD, today.plusDays(31), null);
  }

  @Test
  void aMandateEndsNeitherBeforeItBeginsNorInThePast() {
    refused(() -> appoint(MandateRole.LEAD, today, today.minusDays(1)), "mandate.order");
    refused(() -> appoint(MandateRole.LEAD, today.minusYears(2), today.minusYears(1)), "mandate.past");
    long lead = appoint(MandateRole.LEAD, today, today.plusDays(10));
    refused(() -> end.handle(lead, today.plusDays(11), "لاحقًا"), "mandate.later");
    refused(() -> end.handle(lead, today, " "), "register.required");
  }

  @Test
  void whoActsForSeveralOrganisationsKeepsOneAccount() {
    long other = people.organisation(Sector.GOVERNMENT);
    String email = email();
    String first = mandates.get(appoint(organisation, email, MandateRole.LEAD, today, null)).account();
    String second = mandates.get(appoint(other, email, MandateRole.LEAD, today, null)).account();
    assertThat(second).isEqualTo(first).doesNotContain("@");
    assertThat(mandates.organisationsOf(first)).containsExactlyInAnyOrder(organisation, other);
    refused(() -> appoint(organisation, email, MandateRole.DEPUTY, today, null), "mandate.twice");
  }

  @Test
  void nobodyTellsOfAnotherPersonsAbsence() {
    long lead = appoint(MandateRole.LEAD, today, null);
    assertThatThrownBy(() -> leave.handle(lead, "somebody-else", today)).isInstanceOf(NotFound.class);
  }

  @Test
  void mandatesFollowOrganisationsThatWereMerged() {
    long twin = people.organisation(Sector.CIVIL_SOCIETY);
    Mandate lead = mandates.get(appoint(twin, email(), MandateRole.LEAD, today, null));
    merge.handle(organisation, twin);
    assertThat(mandates.organisationsOf(lead.account())).containsExactly(organisation);
  }

  private long appoint(MandateRole role, LocalDate from, LocalDate until) {
    return appoint(organisation, email(), role, from, until);
  }

  private long appoint(long to, String email, MandateRole role, LocalDate from, LocalDate until) {
    return enter.handle(new EnterMandate.Appointment(to, "منى السعدية", email, Language.AR, null, role, "2026/15", from, until));
  }

  private static String email() {
    return "m" + UUID.randomUUID() + "@example.org";
  }

  private static void refused(Runnable work, String code) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly(code)).as(refused.getMessage()).isTrue());
  }
}
