package org.sharaka.stakeholders;

import org.sharaka.kernel.Sector;

/** What an entry says of an organisation; {@code null} where it says nothing. */
record OrganisationFields(String code, String nameAr, String nameEn, Sector sector, String region, OrganisationSize size) {}
