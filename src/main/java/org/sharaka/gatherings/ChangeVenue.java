package org.sharaka.gatherings;

import java.util.EnumSet;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a gathering in another place, or online; everyone who was told of the old one is told of the new one. */
@Service
@Transactional
public class ChangeVenue {

  private final Gatherings gatherings;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;
  private final Chronicle chronicle;

  ChangeVenue(Gatherings gatherings, GatheringMail mail, CalendarWriter calendar, Outbox outbox, Chronicle chronicle) {
    this.gatherings = gatherings;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
    this.chronicle = chronicle;
  }

  public void change(CaseNumber number, Venue venue) {
    Gathering before = gatherings.lock(number);
    Gathering changed = before.at(venue);
    if (venue.equals(before.arrangement().venue())) {
      return;
    }
    gatherings.save(changed);
    if (changed.wentOut()) {
      outbox.queue(mail.about(changed, "change/" + changed.sequence(), "gatheringChanged", Map.of(), calendar.request(changed),
          mail.answered(number, EnumSet.of(GuestReply.NONE, GuestReply.ACCEPTED, GuestReply.WAITING))));
    }
    chronicle.note(changed, "venueChanged", Map.of("venue", venue.inOneLine()));
  }
}
