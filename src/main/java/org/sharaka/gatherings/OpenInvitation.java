package org.sharaka.gatherings;

import java.time.Clock;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the invitation behind a personal link. */
@Service
@Transactional(readOnly = true)
public class OpenInvitation {

  private final GuestLinks links;
  private final Guests guests;
  private final Gatherings gatherings;
  private final Register register;
  private final JdbcClient db;
  private final WorkingCalendar office;
  private final Clock clock;

  OpenInvitation(GuestLinks links, Guests guests, Gatherings gatherings, Register register, JdbcClient db, WorkingCalendar office, Clock clock) {
    this.links = links;
    this.guests = guests;
    this.gatherings = gatherings;
    this.register = register;
    this.db = db;
    this.office = office;
    this.clock = clock;
  }

  /** @throws NotFound when the link was not made here, or who it was made for is no longer on the list */
  public Invitation open(String token) {
    Guest guest = links.guest(token).stream().boxed().findFirst().flatMap(guests::find).orElseThrow(() -> new NotFound("invitation"));
    Gathering gathering = gatherings.get(guest.gathering());
    boolean answerable = gathering.takesAnswers(clock.instant(), office.zone()) && guest.reply() != GuestReply.WITHDRAWN;
    return new Invitation(gathering, guest, name(guest.personId()), delegate(guest), gatherings.agenda(gathering.number()), answerable, wasThere(guest));
  }

  private String delegate(Guest guest) {
    return guest.delegateId() == null ? null : guests.find(guest.delegateId()).map(delegate -> name(delegate.personId())).orElse(null);
  }

  private String name(long person) {
    return register.person(person).map(Person::name).orElse("");
  }

  private boolean wasThere(Guest guest) {
    return db.sql("select count(*) from guest g where g.id = ? and " + Guests.WAS_THERE).param(guest.id()).query(Integer.class).single() > 0;
  }
}
