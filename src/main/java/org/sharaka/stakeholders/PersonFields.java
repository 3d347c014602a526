package org.sharaka.stakeholders;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;

/** What an entry says of a person; {@code null} where it says nothing. */
record PersonFields(String email, String name, String organisation, Sector sector, Boolean key, Language language, String phone,
    ContactChannel channel, String accessibility) {}
