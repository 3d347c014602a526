package org.sharaka.guidelines;

import java.time.Instant;
import org.sharaka.kernel.Sector;

/**
 * What a sector says to the final draft.
 *
 * @param statement the reservation or objection in its own words
 * @param mediation what was done to bring the views together, {@code null} when there was no need
 */
public record SignOff(long version, Sector sector, Stance stance, String statement, String signatory, String mediation, Instant at) {}
