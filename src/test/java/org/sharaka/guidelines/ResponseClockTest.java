package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClockTest {

  private static final LocalDate CLOSED = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({"0, RUNNING", "55, RUNNING", "56, SOON", "84, SOON", "85, LATE"})
  void anAnswerIsOwedWithinTwelveWeeks(int day, ResponseClock.State state) {
    assertThat(new ResponseClock(CLOSED, null).at(CLOSED.plusDays(day))).isEqualTo(state);
  }

  @Test
  void itCountsTheDaysItIsBehind() {
    assertThat(new ResponseClock(CLOSED, null).daysLate(CLOSED.plusDays(80))).isZero();
    assertThat(new ResponseClock(CLOSED, null).daysLate(CLOSED.plusDays(87))).isEqualTo(3);
  }

  @Test
  void whatCameOutStaysAsItWas() {
    ResponseClock inTime = new ResponseClock(CLOSED, CLOSED.plusDays(84));
    ResponseClock late = new ResponseClock(CLOSED, CLOSED.plusDays(90));
    LocalDate longAfter = CLOSED.plusYears(1);
    assertThat(inTime.at(longAfter)).isEqualTo(ResponseClock.State.ANSWERED);
    assertThat(late.at(longAfter)).isEqualTo(ResponseClock.State.ANSWERED_LATE);
    assertThat(late.daysLate(longAfter)).isEqualTo(6);
  }
}
