package org.sharaka.stakeholders.mandates;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/**
 * A person's mandate to act for an organisation. What an organisation has to do belongs to the organisation: whoever holds
 * a mandate on the day sees it and may do it.
 *
 * @param account   the login name the person acts under
 * @param letter    number of the letter that appoints them; may be {@code null}
 * @param lastDay   the last day in force, {@code null} without an end
 * @param awayUntil the last day of an absence during which the deputy is written to first
 * @param endedWhy  why it ended before its time, else {@code null}
 */
public record Mandate(long id, long organisationId, long personId, String account, MandateRole role, String letter, LocalDate firstDay,
    LocalDate lastDay, LocalDate awayUntil, String endedWhy, long version) {

  public boolean holdsOn(LocalDate day) {
    return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
  }

  public boolean isAwayOn(LocalDate day) {
    return awayUntil != null && !awayUntil.isBefore(day);
  }

  boolean overlaps(LocalDate from, LocalDate until) {
    return (lastDay == null || !lastDay.isBefore(from)) && (until == null || !firstDay.isAfter(until));
  }

  /** It can be ended from yesterday on, which shuts the holder out at once. */
  Mandate ended(LocalDate on, String why, LocalDate today) {
    if (lastDay != null && lastDay.isBefore(today)) {
      throw Refusal.of("mandate.over").thrown();
    }
    if (on.isBefore(today.minusDays(1))) {
      throw Refusal.at("lastDay", "mandate.past").thrown();
    }
    if (lastDay != null && on.isAfter(lastDay)) {
      throw Refusal.at("lastDay", "mandate.later", Map.of("day", lastDay.toString())).thrown();
    }
    return new Mandate(id, organisationId, personId, account, role, letter, firstDay, on, awayUntil, why, version);
  }

  Mandate away(LocalDate until, LocalDate today) {
    if (!holdsOn(today)) {
      throw Refusal.of("mandate.over").thrown();
    }
    if (until != null && until.isBefore(today)) {
      throw Refusal.at("until", "mandate.past").thrown();
    }
    return new Mandate(id, organisationId, personId, account, role, letter, firstDay, lastDay, until, endedWhy, version);
  }
}
