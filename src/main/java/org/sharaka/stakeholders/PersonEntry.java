package org.sharaka.stakeholders;

/**
 * A person as someone wrote them on a page or in a file. A field that is {@code null} or blank says nothing.
 *
 * @param organisation  code of a registered organisation
 * @param sector        a sector's code or its name in either language; the organisation's when nothing is said
 * @param key           yes or no in either language: belongs to a key stakeholder group
 * @param language      {@code ar} or {@code en}, or their names
 * @param channel       how they wish to be reached: a channel's code or its name
 * @param accessibility what they need in order to take part
 */
public record PersonEntry(String email, String name, String organisation, String sector, String key, String language, String phone,
    String channel, String accessibility) {}
