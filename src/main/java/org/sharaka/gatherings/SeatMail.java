package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Component;

/** Tells someone who registered whether they have a seat; the same news at most once a day. */
@Component
class SeatMail {

  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;
  private final WorkingCalendar office;

  SeatMail(GatheringMail mail, CalendarWriter calendar, Outbox outbox, WorkingCalendar office) {
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
    this.office = office;
  }

  void tell(Gathering gathering, long guest, GuestReply reply) {
    boolean seated = reply == GuestReply.ACCEPTED;
    outbox.queue(mail.about(gathering, "seat/%d/%s/%s".formatted(guest, reply, office.today()), (gathering.kind() == GatheringKind.EVENT ? "forum" : "training") + (seated ? "Seat" : "Waiting"), Map.of(),
        seated ? calendar.request(gathering) : null, mail.only(guest)));
  }
}
