package org.sharaka.stakeholders;

import java.util.List;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers an organisation by hand or changes its entry. The entry is whole: what it leaves blank is emptied. */
@Service
@Transactional
public class SaveOrganisation {

  private final JdbcClient db;
  private final OrganisationTable table;
  private final EntryReader reader;

  SaveOrganisation(JdbcClient db, OrganisationTable table, EntryReader reader) {
    this.db = db;
    this.table = table;
    this.reader = reader;
  }

  /**
   * @param id the entry to change, or {@code null} for a new one
   * @return the entry's id
   */
  public long handle(Long id, OrganisationEntry entry) {
    OrganisationFields said = reader.read(entry);
    OrganisationRow holder = table.byCode(List.of(said.code())).get(said.code());
    if (holder != null && !holder.id().equals(id)) {
      throw Refusal.at("code", "register.code.taken").thrown();
    }
    OrganisationRow row = OrganisationRow.of(said).withId(id);
    if (id == null) {
      table.insert(List.of(row));
      return table.byCode(List.of(said.code())).get(said.code()).id();
    }
    if (db.sql("select count(*) from organisation where id = ? and merged_into is null").param(id).query(Integer.class).single() == 0) {
      throw new NotFound("organisation " + id);
    }
    table.update(List.of(row));
    return id;
  }
}
