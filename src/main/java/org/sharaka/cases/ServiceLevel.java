package org.sharaka.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a step may take, in one of its versions.
 *
 * @param key           such as {@code REQ_INTAKE}; its name stands in the bundles under {@code level.<key>}
 * @param warn          after so much time whoever is responsible is reminded; {@code null} for never
 * @param escalate      after so much time their superior is told; so is {@code escalateAgain} the one above
 * @param validFrom     clocks that start on this day or later go by it
 * @param reason        why it was changed, {@code null} for what the product brought
 */
public record ServiceLevel(String key, int version, Unit unit, int target, Integer warn, Integer escalate, Integer escalateAgain, LocalDate validFrom,
    String changedBy, Instant changedAt, String reason) {

  /** In what a level is counted. */
  public enum Unit {WORKING_DAYS, CALENDAR_DAYS, HOURS}

  /** @return whether it is still as the product brought it */
  public boolean isDefault() {
    return version == 1;
  }
}
