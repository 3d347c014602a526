package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes someone off the list. Whoever was invited already stays on it as withdrawn and is told. */
@Service
@Transactional
public class DropGuest {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Seats seats;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;

  DropGuest(Gatherings gatherings, Guests guests, Seats seats, GatheringMail mail, CalendarWriter calendar, Outbox outbox) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.seats = seats;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
  }

  public void drop(CaseNumber number, long id) {
    Gathering gathering = gatherings.lock(number);
    Guest guest = guests.find(id).filter(g -> g.gathering().equals(number)).orElseThrow(() -> new NotFound("guest"));
    if (!gathering.status().isOpen()) {
      throw Refusal.of("gathering.over", Map.of("number", number.value())).thrown();
    }
    if (!gathering.wentOut()) {
      guests.remove(id);
    } else if (guest.reply() != GuestReply.WITHDRAWN) {
      guests.replied(id, GuestReply.WITHDRAWN, null);
      outbox.queue(mail.about(gathering, "withdrawn/%d/%d".formatted(id, guest.nominations()), "gatheringWithdrawn", Map.of(),
          calendar.cancel(gathering), mail.only(id)));
      seats.fill(gathering);
    }
  }
}
