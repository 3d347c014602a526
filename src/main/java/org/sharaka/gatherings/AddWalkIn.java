package org.sharaka.gatherings;

import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.EnrolPerson;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts someone who came without an invitation on the list, and ticks them off. */
@Service
@Transactional
public class AddWalkIn {

  private final Gatherings gatherings;
  private final Guests guests;
  private final KnownInstitutions institutions;
  private final EnrolPerson enrol;
  private final CheckIn checkIn;
  private final WorkingCalendar office;

  /**
   * @param institution as typed; {@code null} for someone who speaks for themselves
   * @param acknowledged they were told by which rule the session goes, and will keep it
   * @param sector      counts when the register does not know the institution
   */
  public record WalkIn(CaseNumber gathering, LocalDate day, String name, String email, String institution, Sector sector, Language language,
      boolean acknowledged) {}

  AddWalkIn(Gatherings gatherings, Guests guests, KnownInstitutions institutions, EnrolPerson enrol, CheckIn checkIn, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.institutions = institutions;
    this.enrol = enrol;
    this.checkIn = checkIn;
    this.office = office;
  }

  /** @return the guest; somebody on the list already is only ticked off */
  public long add(WalkIn walkIn) {
    Gathering gathering = gatherings.lock(walkIn.gathering());
    CheckIn.listOpenOn(gathering, walkIn.day(), office.today());
    Guest.Institution institution = institutions.meant(walkIn.institution());
    Organisation known = institutions.known(institution);
    Sector sector = known == null ? walkIn.sector() : known.sector();
    Person person = enrol.enrol(new EnrolPerson.Enrolment(walkIn.name(), walkIn.email(), known == null ? null : known.id(), sector, walkIn.language()));
    Guest guest = guests.find(gathering.number(), person.id())
        .orElseGet(() -> guests.add(gathering.number(), person.id(), Guests.institution(person).orElse(institution),
            person.organisationId() == null ? sector : person.sector(), GuestSource.WALK_IN, GuestReply.NONE, null));
    checkIn.tick(new CheckIn.Tick(gathering.number(), guest.id(), walkIn.day(), true, false, walkIn.acknowledged()));
    return guest.id();
  }
}
