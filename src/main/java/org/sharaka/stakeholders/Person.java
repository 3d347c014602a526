package org.sharaka.stakeholders;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;

/**
 * A contact at an organisation.
 *
 * @param organisationId {@code null} for someone who speaks for nobody but themselves
 * @param sector    the sector they are counted in
 * @param key       belongs to a key stakeholder group
 * @param channel   how they wish to be reached
 * @param influence 1 to 5, {@code null} before the stakeholder map was drawn; so is {@code interest}
 */
public record Person(long id, String email, String name, Long organisationId, Sector sector, boolean key, Language language,
    ContactChannel channel, String phone, Integer influence, Integer interest, Tier tier) {}
