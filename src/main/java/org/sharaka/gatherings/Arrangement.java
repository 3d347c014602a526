package org.sharaka.gatherings;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;

/**
 * What those who are invited must know.
 *
 * @param language      the language it is held in
 * @param accessibility what is provided for or asked of the place; {@code null} when nothing in particular
 * @param capacity      how many can come, {@code null} when nobody needs to be turned away
 */
public record Arrangement(Schedule schedule, Venue venue, Language language, String accessibility, Integer capacity) {

  public Arrangement {
    if (capacity != null && capacity < 1) {
      throw Refusal.at("capacity", "arrangement.capacity").thrown();
    }
  }

  Arrangement at(Venue other) {
    return new Arrangement(schedule, other, language, accessibility, capacity);
  }

  Arrangement on(Schedule other) {
    return new Arrangement(other, venue, language, accessibility, capacity);
  }
}
