package org.sharaka.stakeholders.contacts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;

/**
 * One attempt to speak with someone.
 *
 * @param number 1 to 4
 * @param place  where an interview is held, or {@code null}
 * @param result {@code null} until it was reported
 */
public record Attempt(int number, Instant plannedAt, String place, String plannedBy, AttemptResult result, Instant reportedAt, String remark) {

  Attempt reported(AttemptResult outcome, String words, Instant now) {
    return new Attempt(number, plannedAt, place, plannedBy, outcome, now, words);
  }

  /** Whether another moment falls into the same half of the same day: who was not there then is sought at another time. */
  boolean sharesHalfDayWith(Instant other, ZoneId zone) {
    ZonedDateTime mine = plannedAt.atZone(zone);
    ZonedDateTime theirs = other.atZone(zone);
    return mine.toLocalDate().equals(theirs.toLocalDate()) && mine.get(ChronoField.AMPM_OF_DAY) == theirs.get(ChronoField.AMPM_OF_DAY);
  }
}
