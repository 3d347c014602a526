package org.sharaka.stakeholders;

import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;

/**
 * An institution that takes part.
 *
 * @param code   the code it is known by in files, such as {@code ORG-001}
 * @param region as written in the register; {@link Regions} knows the two names of the country's own regions
 */
public record Organisation(long id, String code, LocalizedText name, Sector sector, String region) {}
