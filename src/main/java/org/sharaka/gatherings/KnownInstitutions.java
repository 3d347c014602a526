package org.sharaka.gatherings;

import java.util.List;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.SearchText;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Recognises an organisation of the register behind a name that someone typed. */
@Component
class KnownInstitutions {

  private static final int LONGEST = 300;

  private final Register register;

  KnownInstitutions(Register register) {
    this.register = register;
  }

  /** @return how to count it; {@code null} when nothing was typed */
  Guest.Institution meant(String typed) {
    String name = typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
    if (name.length() > LONGEST) {
      throw Refusal.at("institution", "gathering.tooLong", java.util.Map.of("longest", LONGEST)).thrown();
    }
    String key = SearchText.fold(name);
    if (key.isEmpty()) {
      return null;
    }
    List<Organisation> same = register.organisations().stream()
        .filter(o -> SearchText.fold(o.name().ar()).equals(key) || SearchText.fold(o.name().en()).equals(key)).toList();
    return same.size() == 1 ? new Guest.Institution(same.get(0).id(), null, "#" + same.get(0).id()) : new Guest.Institution(null, name, key);
  }

  Organisation known(Guest.Institution institution) {
    return institution == null || institution.organisationId() == null ? null : register.organisation(institution.organisationId()).orElse(null);
  }
}
