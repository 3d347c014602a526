package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Component;

/** Gives seats to those who want one, in the order in which they asked, and a seat that becomes free to who waits longest. */
@Component
class Seats {

  private final Guests guests;
  private final GuestCodes codes;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;

  Seats(Guests guests, GuestCodes codes, GatheringMail mail, CalendarWriter calendar, Outbox outbox) {
    this.guests = guests;
    this.codes = codes;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
  }

  /**
   * @param guest whoever asks, {@code null} when they are not on the list yet
   * @return whether they get a seat or have to wait
   */
  GuestReply next(Gathering gathering, Long guest) {
    Integer capacity = gathering.arrangement().capacity();
    return capacity == null || guests.taken(gathering.number(), guest) < capacity ? GuestReply.ACCEPTED : GuestReply.WAITING;
  }

  void fill(Gathering gathering) {
    while (next(gathering, null) == GuestReply.ACCEPTED) {
      var waiting = guests.firstWaiting(gathering.number());
      if (waiting.isEmpty()) {
        return;
      }
      guests.replied(waiting.get().id(), GuestReply.ACCEPTED, null);
      outbox.queue(mail.about(gathering, "promoted/%d/%d".formatted(waiting.get().id(), gathering.sequence()), "gatheringPromoted",
          Map.of("code", codes.code(waiting.get().id())),
          calendar.request(gathering), mail.only(waiting.get().id())));
    }
  }
}
