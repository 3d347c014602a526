package org.sharaka.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class ClocksTest {

  private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 17);

  @Autowired Clocks clocks;
  @Autowired ClockBoard board;
  @Autowired ServiceLevels levels;
  @Autowired ChangeServiceLevel change;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;

  @BeforeEach
  void aCaseOnASundayMorning() {
    at(SUNDAY);
    number = files.open(CaseType.REQUEST, LocalizedText.same("طلب للاختبار"), "SUBMITTED", null);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void aClockCountsWorkingDaysAndIsLateWhenItsTimeIsOver() {
    CaseClock intake = clocks.start(number, "REQ_INTAKE", "");
    assertThat(intake.dueAt()).isEqualTo(endOf(SUNDAY.plusDays(3)));
    assertThat(intake.warnAt()).isEqualTo(endOf(SUNDAY.plusDays(2)));
    assertThat(state()).isEqualTo(CaseClock.State.RUNNING);
    at(SUNDAY.plusDays(3));
    assertThat(state()).isEqualTo(CaseClock.State.WARNED);
    assertThat(board.late(1000)).extracting(CaseClock::id).doesNotContain(intake.id());
    at(SUNDAY.plusDays(4));
    assertThat(state()).isEqualTo(CaseClock.State.LATE);
    assertThat(board.late(1000)).extracting(CaseClock::id).contains(intake.id());
    clocks.stop(number, "REQ_INTAKE", "");
    assertThat(board.late(1000)).extracting(CaseClock::id).doesNotContain(intake.id());
    assertThat(board.open(number)).isEmpty();
    assertThat(board.all(number)).hasSize(1);
  }

  @Test
  void startedAgainWhileItRunsItIsTheSameClock() {
    CaseClock first = clocks.start(number, "REQ_INFO", "");
    at(SUNDAY.plusDays(1));
    assertThat(clocks.start(number, "REQ_INFO", "")).isEqualTo(first);
    assertThat(clocks.start(number, "REQ_INFO", "other").id()).isNotEqualTo(first.id());
    clocks.stop(number, "REQ_INFO", "");
    assertThat(clocks.start(number, "REQ_INFO", "").id()).isNotEqualTo(first.id());
  }

  @Test
  void whileACaseIsSuspendedItsClocksStandStill() {
    clocks.start(number, "REQ_DECISION", "");
    clocks.start(number, "BREACH", "");
    at(SUNDAY.plusDays(2));
    clocks.freeze(number);
    at(SUNDAY.plusDays(40));
    assertThat(state()).isEqualTo(CaseClock.State.FROZEN);
    assertThat(board.late(1000)).extracting(CaseClock::number).doesNotContain(number);
    CaseClock before = board.open(number, "REQ_DECISION", "").orElseThrow();
    clocks.thaw(number);
    CaseClock after = board.open(number, "REQ_DECISION", "").orElseThrow();
    int frozen = calendar.between(SUNDAY.plusDays(2), SUNDAY.plusDays(40));
    assertThat(calendar.between(day(before.dueAt()), day(after.dueAt()))).isEqualTo(frozen);
    assertThat(calendar.between(calendar.today(), day(after.dueAt()))).isEqualTo(8);
    assertThat(Duration.between(clock.instant(), board.open(number, "BREACH", "").orElseThrow().dueAt()).toHours()).isBetween(23L, 24L);
  }

  @Test
  void anUrgentCaseHasHalfTheTime() {
    clocks.start(number, "REQ_SCREEN", "");
    at(SUNDAY.plusDays(1));
    clocks.hurry(number);
    CaseClock screening = board.open(number).get(0);
    assertThat(screening.urgent()).isTrue();
    assertThat(screening.dueAt()).isEqualTo(endOf(SUNDAY.plusDays(3)));
    assertThat(clocks.start(number, "REQ_DECISION", "").dueAt()).isEqualTo(endOf(calendar.plus(SUNDAY.plusDays(1), 5)));
  }

  @Test
  void aClockStopsWithTheStepItBelongsTo() {
    clocks.start(number, "REQ_GROUP", "", "instance/step");
    clocks.stopOf("instance/otherStep");
    assertThat(board.open(number)).hasSize(1);
    clocks.stopOf("instance/step");
    assertThat(board.open(number)).isEmpty();
  }

  @Test
  void aChangeHoldsFromItsDayOnAndClocksKeepTheVersionTheyBeganWith() {
    int before = levels.inForce("REQ_MERGE").target();
    CaseClock running = clocks.start(number, "REQ_MERGE", "");
    int basedOn = levels.history("REQ_MERGE").get(0).version();
    office.as("manager", () -> change.handle("REQ_MERGE", new ChangeServiceLevel.Change(basedOn, before + 1, 2, 4, null, SUNDAY.plusDays(2), "موسم الإجازات")));
    assertThat(levels.inForce("REQ_MERGE").target()).isEqualTo(before);
    at(SUNDAY.plusDays(2));
    assertThat(levels.inForce("REQ_MERGE").target()).isEqualTo(before + 1);
    assertThat(levels.inForce("REQ_MERGE").changedBy()).isEqualTo("manager");
    assertThat(board.open(number).get(0)).isEqualTo(running);
    assertThat(clocks.start(number, "REQ_MERGE", "new").version()).isEqualTo(basedOn + 1);
    assertThatThrownBy(() -> change.handle("REQ_MERGE", new ChangeServiceLevel.Change(basedOn, 3, 2, 3, null, null, "عاجل")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("level.meanwhile")).isTrue());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    int version = levels.history("PUBLISH").get(0).version();
    refused(new ChangeServiceLevel.Change(version, null, null, null, null, null, "سبب"), "target: level.range");
    refused(new ChangeServiceLevel.Change(version, 0, -1, 1001, null, null, "سبب"), "target: level.range, warn: level.range, escalate: level.range");
    refused(new ChangeServiceLevel.Change(version, 5, 6, 4, 3, null, " "), "warn: level.warnLate, escalate: level.escalateEarly, escalateAgain: level.againEarly, reason: level.reason");
    refused(new ChangeServiceLevel.Change(version, 5, 4, 5, null, calendar.today().minusDays(1), "سبب"), "from: level.past");
    assertThatThrownBy(() -> levels.inForce("NO_SUCH_LEVEL")).isInstanceOf(NotFound.class);
  }

  @Test
  void aListGetsTheClockThatRingsFirst() {
    clocks.start(number, "REQ_DECISION", "");
    clocks.start(number, "REQ_INTAKE", "");
    assertThat(board.next(List.of(number)).get(number).level()).isEqualTo("REQ_INTAKE");
    clocks.stopAll(number);
    assertThat(board.next(List.of(number))).isEmpty();
  }

  private void refused(ChangeServiceLevel.Change wanted, String reasons) {
    assertThatThrownBy(() -> change.handle("PUBLISH", wanted)).isInstanceOf(Refused.class).hasMessage(reasons);
  }

  private CaseClock.State state() {
    return board.state(board.open(number).get(0));
  }

  private void at(LocalDate day) {
    clock.travelTo(day.atTime(LocalTime.of(9, 0)).atZone(calendar.zone()).toInstant());
  }

  private Instant endOf(LocalDate day) {
    return calendar.endOf(day);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }
}
