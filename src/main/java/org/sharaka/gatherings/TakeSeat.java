package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.EnrolPerson;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers someone from the public page for a training or a forum. They learn by mail whether they have a seat or wait for one;
 * the page says the same to everyone, so that nobody finds out by it who is registered.
 */
@Service
@Transactional
public class TakeSeat {

  private final Gatherings gatherings;
  private final Events events;
  private final Guests guests;
  private final Seats seats;
  private final KnownInstitutions institutions;
  private final EnrolPerson enrol;
  private final SeatMail mail;
  private final WorkingCalendar office;
  private final Clock clock;

  /**
   * @param institution as typed, {@code null} for someone who speaks for themselves
   * @param consent     they agreed to the use of their data
   */
  public record Registration(CaseNumber training, String name, String email, String institution, Language language, boolean consent) {}

  TakeSeat(Gatherings gatherings, Events events, Guests guests, Seats seats, KnownInstitutions institutions, EnrolPerson enrol, SeatMail mail,
      WorkingCalendar office, Clock clock) {
    this.gatherings = gatherings;
    this.events = events;
    this.guests = guests;
    this.seats = seats;
    this.institutions = institutions;
    this.enrol = enrol;
    this.mail = mail;
    this.office = office;
    this.clock = clock;
  }

  public void take(Registration wanted) {
    Gathering training = gatherings.lock(wanted.training());
    onlyOpenToAll(training);
    if (!training.takesAnswers(clock.instant(), office.zone())) {
      throw Refusal.of("training.closed", Map.of("number", wanted.training().value())).thrown();
    }
    if (!wanted.consent()) {
      throw Refusal.at("consent", "training.consent").thrown();
    }
    Guest.Institution institution = institutions.meant(wanted.institution());
    Organisation known = institutions.known(institution);
    Sector sector = known == null ? Sector.OTHER : known.sector();
    Person person = enrol.enrol(new EnrolPerson.Enrolment(wanted.name(), wanted.email(), null, sector, wanted.language()));
    guests.find(training.number(), person.id())
        .ifPresentOrElse(guest -> again(training, guest), () -> first(training, person, institution, sector));
  }

  private void onlyOpenToAll(Gathering gathering) {
    boolean open = gathering.kind() == GatheringKind.TRAINING || gathering.kind() == GatheringKind.EVENT && events.terms(gathering.number()).isOpenToAll();
    if (!open) {
      throw new NotFound(gathering.number());
    }
  }

  /** Someone of the register counts under the institution the register has for them, whatever they type. */
  private void first(Gathering training, Person person, Guest.Institution typed, Sector sector) {
    boolean registered = person.organisationId() != null;
    Guest guest = guests.add(training.number(), person.id(), registered ? Guests.institution(person).orElseThrow() : typed,
        registered ? person.sector() : sector, GuestSource.REGISTERED, seats.next(training, null), clock.instant());
    mail.tell(training, guest.id(), guest.reply());
  }

  private void again(Gathering training, Guest guest) {
    switch (guest.reply()) {
      case NONE, DECLINED, DELEGATED -> {
        GuestReply reply = seats.next(training, guest.id());
        guests.replied(guest.id(), reply, null);
        mail.tell(training, guest.id(), reply);
      }
      case ACCEPTED, WAITING -> mail.tell(training, guest.id(), guest.reply());
      case WITHDRAWN -> {
        // staff took them off the list; nothing on the page tells so
      }
    }
  }
}
