package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.gatherings.Given.BEFORE;
import static org.sharaka.gatherings.Given.DAY;
import static org.sharaka.gatherings.Given.HALL;
import static org.sharaka.gatherings.Given.WHY;
import static org.sharaka.gatherings.Given.ZONE;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.LocalizedText;

class GatheringTest {

  static final String SESSION = "DLG-2026-001";
  static final String EVENT = "EVT-2026-001";
  static final Schedule LATER = Schedule.on(DAY.plusDays(14), LocalTime.of(9, 0), LocalTime.of(12, 0));

  @Test
  void invitationsNeedADateAndGoOutOnceHoweverOftenAsked() {
    assertThatThrownBy(() -> Given.planned(SESSION).invited(BEFORE)).hasMessageContaining("gathering.notArranged");
    Gathering invited = Given.invited(SESSION);
    assertThat(invited.invited(BEFORE.plusSeconds(60))).isEqualTo(invited);
    assertThatThrownBy(() -> invited.arranged(HALL, BEFORE, ZONE)).hasMessageContaining("gathering.arrangedAlready");
  }

  @Test
  void nothingIsArrangedForThePast() {
    Instant dayAfter = DAY.plusDays(1).atStartOfDay(ZONE).toInstant();
    assertThatThrownBy(() -> Given.planned(SESSION).arranged(HALL, dayAfter, ZONE)).hasMessageContaining("schedule.past");
    assertThatThrownBy(() -> Given.invited(SESSION).moved(HALL.schedule(), WHY, dayAfter, ZONE)).hasMessageContaining("schedule.past");
  }

  @Test
  void aSessionIsPutOffOnceAnEventAsOftenAsNeeded() {
    Gathering moved = Given.invited(SESSION).moved(LATER, WHY, BEFORE, ZONE);
    assertThat(moved.status()).isEqualTo(GatheringStatus.RESCHEDULED);
    assertThat(moved.sequence()).isEqualTo(1);
    Gathering again = moved.invited(BEFORE);
    assertThat(again.mayMove()).isFalse();
    assertThatThrownBy(() -> again.moved(LATER, WHY, BEFORE, ZONE)).hasMessageContaining("session.movedBefore");
    Gathering event = Given.invited(EVENT).moved(LATER, WHY, BEFORE, ZONE).invited(BEFORE).moved(HALL.schedule(), WHY, BEFORE, ZONE);
    assertThat(event.sequence()).isEqualTo(2);
  }

  @Test
  void nothingTakesPlaceBeforeItsDay() {
    assertThatThrownBy(() -> Given.invited(SESSION).held(DAY.minusDays(1))).hasMessageContaining("gathering.notYet");
    assertThatThrownBy(() -> Given.arranged(SESSION).held(DAY)).hasMessageContaining("gathering.notInvited");
    assertThat(Given.invited(SESSION).held(DAY).status()).isEqualTo(GatheringStatus.HELD);
    assertThat(Given.invited(SESSION).heldInformally(DAY).status().tookPlace()).isTrue();
    assertThat(Given.invited(SESSION).replaced(DAY).status().tookPlace()).isFalse();
  }

  @Test
  void whatIsOverIsOver() {
    Gathering cancelled = Given.invited(SESSION).cancelled(WHY);
    assertThat(cancelled.sequence()).isEqualTo(1);
    assertThatThrownBy(() -> cancelled.cancelled(WHY)).hasMessageContaining("gathering.over");
    assertThatThrownBy(() -> cancelled.invited(BEFORE)).hasMessageContaining("gathering.over");
    assertThatThrownBy(() -> cancelled.at(new Venue("أخرى", null))).hasMessageContaining("gathering.over");
    assertThatThrownBy(() -> Given.invited(SESSION).held(DAY).cancelled(WHY)).hasMessageContaining("gathering.over");
  }

  @Test
  void aChangeNobodyWasToldOfLeavesCalendarsAlone() {
    assertThat(Given.arranged(SESSION).at(new Venue("أخرى", null)).sequence()).isZero();
    assertThat(Given.invited(SESSION).at(new Venue("أخرى", null)).sequence()).isEqualTo(1);
    assertThat(Given.planned(SESSION).cancelled(WHY).sequence()).isZero();
  }

  @Test
  void answersAreTakenFromTheInvitationToTheStart() {
    Instant start = HALL.schedule().start(ZONE);
    assertThat(Given.arranged(SESSION).takesAnswers(BEFORE, ZONE)).isFalse();
    assertThat(Given.invited(SESSION).takesAnswers(start.minusSeconds(1), ZONE)).isTrue();
    assertThat(Given.invited(SESSION).takesAnswers(start, ZONE)).isFalse();
    assertThat(Given.invited(SESSION).cancelled(WHY).takesAnswers(BEFORE, ZONE)).isFalse();
  }

  @Test
  void endlessTextsAreRefused() {
    LocalizedText endless = LocalizedText.same("س".repeat(701));
    assertThatThrownBy(() -> Given.invited(SESSION).cancelled(endless)).hasMessageContaining("gathering.tooLong");
    assertThatThrownBy(() -> Gathering.planned(new org.sharaka.kernel.CaseNumber(SESSION), null, WHY, endless)).hasMessageContaining("purpose: gathering.tooLong");
  }
}
