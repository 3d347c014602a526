package org.sharaka.support;

import java.util.UUID;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SaveOrganisation;
import org.springframework.stereotype.Component;

/** Organisations of the register for tests, each a new one. */
@Component
public class SampleOrganisations {

  private final SaveOrganisation save;
  private final Register register;

  SampleOrganisations(SaveOrganisation save, Register register) {
    this.save = save;
    this.register = register;
  }

  public Organisation ministry() {
    return of(Sector.GOVERNMENT, "وزارة");
  }

  public Organisation association() {
    return of(Sector.CIVIL_SOCIETY, "جمعية");
  }

  private Organisation of(Sector sector, String kind) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    long id = save.handle(null, new OrganisationEntry("T-" + mark, kind + " " + mark, kind.equals("وزارة") ? "Ministry " + mark : "Association " + mark,
        sector.code(), "Muscat", "medium"));
    return register.organisation(id).orElseThrow();
  }
}
