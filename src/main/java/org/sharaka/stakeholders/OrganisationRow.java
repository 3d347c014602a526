package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sharaka.kernel.Sector;

/** An organisation as the register keeps it. */
record OrganisationRow(Long id, String code, String nameAr, String nameEn, Sector sector, String region, OrganisationSize size, Long mergedInto) {

  static OrganisationRow read(ResultSet row, int n) throws SQLException {
    String size = row.getString("size_class");
    return new OrganisationRow(row.getLong("id"), row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
        Sector.valueOf(row.getString("sector")), row.getString("region"), size == null ? null : OrganisationSize.valueOf(size),
        row.getObject("merged_into", Long.class));
  }

  static OrganisationRow of(OrganisationFields said) {
    return new OrganisationRow(null, said.code(), said.nameAr(), said.nameEn() == null ? said.nameAr() : said.nameEn(), said.sector(),
        said.region() == null ? "" : said.region(), said.size(), null);
  }

  /** What the fields say, and as before where they say nothing. */
  OrganisationRow updated(OrganisationFields said) {
    return new OrganisationRow(id, code, said.nameAr(), said.nameEn() == null ? nameEn : said.nameEn(), said.sector(),
        said.region() == null ? region : said.region(), said.size() == null ? size : said.size(), mergedInto);
  }

  OrganisationRow withId(Long given) {
    return new OrganisationRow(given, code, nameAr, nameEn, sector, region, size, mergedInto);
  }
}
