package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Person;

/**
 * Whom of the register to invite: everyone of these sectors and of these organisations; of them only key stakeholders
 * when asked so. People who do not wish to be contacted are in no audience.
 */
public record Audience(Set<Sector> sectors, Set<Long> organisations, boolean keyOnly) {

  public static final Audience NOBODY = new Audience(Set.of(), Set.of(), false);

  public Audience {
    sectors = Set.copyOf(sectors);
    organisations = Set.copyOf(organisations);
  }

  public boolean isEmpty() {
    return sectors.isEmpty() && organisations.isEmpty();
  }

  boolean includes(Person person) {
    boolean among = sectors.contains(person.sector()) || person.organisationId() != null && organisations.contains(person.organisationId());
    return among && (person.key() || !keyOnly);
  }
}
