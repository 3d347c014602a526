package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft of minutes round among those who were there: each reads it behind their own link and may comment for a while. */
@Service
@Transactional
public class CirculateMinutes {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final ServiceLevels levels;
  private final WorkingCalendar office;
  private final DateWords dates;

  CirculateMinutes(Gatherings gatherings, MinutesBook book, GatheringMail mail, Outbox outbox, Chronicle chronicle, ServiceLevels levels,
      WorkingCalendar office, DateWords dates) {
    this.gatherings = gatherings;
    this.book = book;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.levels = levels;
    this.office = office;
    this.dates = dates;
  }

  /** @return the mailing, the same when asked again; the caller's process delivers it */
  public long circulate(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    int days = levels.inForce("MINUTES_COMMENT").target();
    List<Recipient> recipients = mail.whoWereThere(session, "/minutes");
    if (!book.get(session).takesComments()) {
      book.save(book.get(session).circulated(office.dueIn(days)));
      chronicle.note(gathering, "minutesCirculated", Map.of("people", recipients.size()));
    }
    return outbox.prepare(mail.about(gathering, "minutesDraft", "minutesDraft", Map.of("day", dates.full(office.plus(office.today(), days))), null, recipients));
  }
}
