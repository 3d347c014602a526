package org.sharaka.gatherings;

import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;

/**
 * Somebody who came on a day of a session.
 *
 * @param institution {@code null} for who speaks for themselves
 * @param delegate    they came in the place of somebody who was invited
 * @param left        they went before the end
 */
public record Attendee(long guest, String name, LocalizedText institution, Sector sector, boolean remote, boolean delegate, boolean left) {}
