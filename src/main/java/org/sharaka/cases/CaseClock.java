package org.sharaka.cases;

import java.time.Instant;
import org.sharaka.kernel.CaseNumber;

/**
 * A step of a case that is on a clock.
 *
 * @param level    key of its service level, of which it keeps the version it began with
 * @param localKey tells apart several steps of one kind that run at a time, such as one for each ministry; else empty
 * @param urgent   it runs at half the time
 * @param frozenAt since when it stands still, {@code null} while it runs
 */
public record CaseClock(long id, CaseNumber number, String level, int version, String localKey, boolean urgent, Instant startedAt, Instant warnAt,
    Instant dueAt, Instant escalateAt, Instant escalateAgainAt, Instant frozenAt, Instant stoppedAt) {

  /** What lists show of it. */
  public enum State {RUNNING, WARNED, LATE, FROZEN, STOPPED}

  public State stateAt(Instant now) {
    if (stoppedAt != null) {
      return State.STOPPED;
    }
    if (frozenAt != null) {
      return State.FROZEN;
    }
    return now.isAfter(dueAt) ? State.LATE : warnAt != null && !now.isBefore(warnAt) ? State.WARNED : State.RUNNING;
  }
}
