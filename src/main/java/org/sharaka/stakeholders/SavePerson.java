package org.sharaka.stakeholders;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a person by hand or changes their entry. The entry is whole: what it leaves blank is emptied. */
@Service
@Transactional
public class SavePerson {

  private final JdbcClient db;
  private final PersonTable table;
  private final OrganisationTable organisations;
  private final EntryReader reader;

  SavePerson(JdbcClient db, PersonTable table, OrganisationTable organisations, EntryReader reader) {
    this.db = db;
    this.table = table;
    this.organisations = organisations;
    this.reader = reader;
  }

  /**
   * @param id the entry to change, or {@code null} for a new one
   * @return the entry's id
   */
  public long handle(Long id, PersonEntry entry) {
    PersonFields said = reader.read(entry);
    PersonRow row = PersonRow.of(said, organisation(said)).withId(id);
    PersonRow holder = table.byEmail(List.of(said.email())).get(said.email());
    if (holder != null && !holder.id().equals(id)) {
      throw Refusal.at("email", "register.email.taken").thrown();
    }
    if (id == null) {
      table.insert(List.of(row));
      return table.byEmail(List.of(said.email())).get(said.email()).id();
    }
    if (db.sql("select count(*) from person where id = ? and merged_into is null").param(id).query(Integer.class).single() == 0) {
      throw new NotFound("person " + id);
    }
    table.update(List.of(row));
    return id;
  }

  private OrganisationRow organisation(PersonFields said) {
    OrganisationRow from = said.organisation() == null ? null : organisations.standingByCode(List.of(said.organisation())).get(said.organisation());
    if (said.organisation() != null && from == null) {
      throw Refusal.at("organisation_code", "register.organisation.unknown", Map.of("value", said.organisation())).thrown();
    }
    if (said.sector() == null && from == null) {
      throw Refusal.at("sector", "register.required").thrown();
    }
    return from;
  }
}
