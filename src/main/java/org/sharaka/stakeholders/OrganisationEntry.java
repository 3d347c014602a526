package org.sharaka.stakeholders;

/**
 * An organisation as someone wrote it on a page or in a file. A field that is {@code null} or blank says nothing.
 *
 * @param sector a sector's code or its name in either language
 * @param region a region's name in either language; others are kept as written
 * @param size   {@code small}, {@code medium} or {@code large}, or their names
 */
public record OrganisationEntry(String code, String nameAr, String nameEn, String sector, String region, String size) {}
