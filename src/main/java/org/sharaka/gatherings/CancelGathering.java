package org.sharaka.gatherings;

import java.util.EnumSet;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels a gathering: invitations are recalled, with the reason and a message that strikes the entry out of calendars.
 * What is over stays as it is, so cancelling again changes nothing.
 */
@Service
@Transactional
public class CancelGathering {

  private final Gatherings gatherings;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;
  private final Chronicle chronicle;

  CancelGathering(Gatherings gatherings, GatheringMail mail, CalendarWriter calendar, Outbox outbox, Chronicle chronicle) {
    this.gatherings = gatherings;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
    this.chronicle = chronicle;
  }

  public void cancel(CaseNumber number, LocalizedText reason) {
    Gathering before = gatherings.lock(number);
    if (!before.status().isOpen()) {
      return;
    }
    Gathering cancelled = before.cancelled(reason);
    gatherings.save(cancelled);
    if (cancelled.wentOut()) {
      outbox.queue(mail.about(cancelled, "cancelled", "gatheringCancelled", Map.of(), calendar.cancel(cancelled),
          mail.answered(number, EnumSet.of(GuestReply.NONE, GuestReply.ACCEPTED, GuestReply.WAITING, GuestReply.DELEGATED))));
    }
    chronicle.closed(cancelled);
    chronicle.note(cancelled, "cancelled", Map.of("reason", reason));
  }
}
