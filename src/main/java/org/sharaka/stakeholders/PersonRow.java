package org.sharaka.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;

/** The written part of a person's entry as the register keeps it; what was judged of them is kept beside it. */
record PersonRow(Long id, String email, String name, Long organisationId, Sector sector, boolean key, Language language,
    ContactChannel channel, String phone, String accessibility, Long mergedInto) {

  static PersonRow read(ResultSet row, int n) throws SQLException {
    return new PersonRow(row.getLong("id"), row.getString("email"), row.getString("name"), row.getObject("organisation_id", Long.class),
        Sector.valueOf(row.getString("sector")), row.getBoolean("is_key"), Language.valueOf(row.getString("language")),
        ContactChannel.valueOf(row.getString("channel")), row.getString("phone"), row.getString("accessibility"),
        row.getObject("merged_into", Long.class));
  }

  /** @param from the organisation the fields name, or {@code null} */
  static PersonRow of(PersonFields said, OrganisationRow from) {
    return new PersonRow(null, said.email(), said.name(), from == null ? null : from.id(), said.sector() != null ? said.sector() : from.sector(),
        Boolean.TRUE.equals(said.key()), said.language() == null ? Language.AR : said.language(),
        said.channel() == null ? ContactChannel.EMAIL : said.channel(), said.phone(), said.accessibility(), null);
  }

  /** What the fields say, and as before where they say nothing. */
  PersonRow updated(PersonFields said, OrganisationRow from) {
    return new PersonRow(id, email, said.name(), from == null ? organisationId : from.id(), said.sector() == null ? sector : said.sector(),
        said.key() == null ? key : said.key(), said.language() == null ? language : said.language(),
        said.channel() == null ? channel : said.channel(), said.phone() == null ? phone : said.phone(),
        said.accessibility() == null ? accessibility : said.accessibility(), mergedInto);
  }

  PersonRow withId(Long given) {
    return new PersonRow(given, email, name, organisationId, sector, key, language, channel, phone, accessibility, mergedInto);
  }
}
