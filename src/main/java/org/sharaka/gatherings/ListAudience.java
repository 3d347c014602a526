package org.sharaka.gatherings;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Puts an audience on the list of a gathering. */
@Component
class ListAudience {

  private final Register register;
  private final Guests guests;

  ListAudience(Register register, Guests guests) {
    this.register = register;
    this.guests = guests;
  }

  /** @return how many are on the list then */
  int list(CaseNumber gathering, Audience audience) {
    if (!audience.isEmpty()) {
      List<Person> people = register.audience().stream().filter(audience::includes).toList();
      guests.add(gathering, people, GuestSource.CHOSEN);
    }
    return guests.count(gathering);
  }
}
