package org.sharaka.guidelines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in which those who commented are owed an answer: twelve weeks after the round closed. In its last four weeks it
 * is a matter of attention, after them it is late and says so in public.
 *
 * @param closed    the last day on which comments were taken
 * @param published the day the answer came out, {@code null} while it is owed
 */
public record ResponseClock(LocalDate closed, LocalDate published) {

  public static final int DAYS = 84;
  static final int ATTENTION_AFTER = 56;

  /** How the clock stands. */
  public enum State {
    RUNNING,
    SOON,
    LATE,
    ANSWERED,
    ANSWERED_LATE
  }

  public LocalDate due() {
    return closed.plusDays(DAYS);
  }

  public State at(LocalDate today) {
    if (published != null) {
      return published.isAfter(due()) ? State.ANSWERED_LATE : State.ANSWERED;
    }
    return today.isAfter(due()) ? State.LATE : today.isBefore(closed.plusDays(ATTENTION_AFTER)) ? State.RUNNING : State.SOON;
  }

  /** How many days it is, or was, behind its time; 0 when it is not. */
  public long daysLate(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(due(), published == null ? today : published));
  }
}
