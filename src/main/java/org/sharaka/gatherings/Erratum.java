package org.sharaka.gatherings;

import java.time.Instant;
import org.sharaka.kernel.LocalizedText;

/**
 * What was put right in published minutes.
 *
 * @param version   the one that was put right; it stays at its address
 * @param sha256    the checksum of what stood in it
 * @param note      what changed, for everyone to read
 * @param published since when it was out
 */
public record Erratum(int version, String sha256, LocalizedText note, Instant published, Instant corrected) {}
