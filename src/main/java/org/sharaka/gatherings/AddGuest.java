package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Outbox;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a person of the register on the list by hand; when the invitations have gone out already, they get theirs at once. */
@Service
@Transactional
public class AddGuest {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Register register;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;

  AddGuest(Gatherings gatherings, Guests guests, Register register, GatheringMail mail, CalendarWriter calendar, Outbox outbox) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.register = register;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
  }

  public void add(CaseNumber number, long person) {
    Gathering gathering = gatherings.lock(number);
    if (!gathering.status().isOpen()) {
      throw Refusal.of("gathering.over", Map.of("number", number.value())).thrown();
    }
    Person chosen = register.person(person).orElseThrow(() -> new NotFound("person"));
    if (guests.add(number, List.of(chosen), GuestSource.CHOSEN) > 0 && gathering.status() == GatheringStatus.INVITED) {
      long guest = guests.find(number, person).orElseThrow().id();
      outbox.queue(mail.about(gathering, "late/%d/%d".formatted(guest, gathering.moves()), "gatheringInvitation", Map.of(),
          calendar.request(gathering), mail.only(guest)));
    }
  }
}
