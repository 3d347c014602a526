package org.sharaka.gatherings;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares the invitations to a gathering, or the news of its other date when it was moved. Asking again for the same
 * date answers with the same mailing.
 */
@Service
@Transactional
public class InviteGuests {

  private final Gatherings gatherings;
  private final Events events;
  private final Permits permits;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final Clock clock;

  InviteGuests(Gatherings gatherings, Events events, Permits permits, GatheringMail mail, CalendarWriter calendar, Outbox outbox, Chronicle chronicle, Clock clock) {
    this.gatherings = gatherings;
    this.events = events;
    this.permits = permits;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** @return the mailing, which the caller's process delivers */
  public long invite(CaseNumber number) {
    Gathering before = gatherings.lock(number);
    if (before.kind() == GatheringKind.EVENT) {
      events.terms(number).onlyApproved();
    }
    permits.onlyPermitted(number);
    boolean moved = before.moves() > 0;
    Gathering invited = before.invited(clock.instant());
    List<Recipient> recipients = mail.answered(number, EnumSet.of(GuestReply.NONE, GuestReply.DELEGATED));
    long mailing = outbox.prepare(mail.about(invited, "invitation/" + before.moves(), moved ? "gatheringMoved" : "gatheringInvitation", Map.of(),
        calendar.request(invited), recipients));
    if (before.status() != GatheringStatus.INVITED) {
      gatherings.save(invited);
      chronicle.moved(invited);
      chronicle.note(invited, moved ? "invitedAnew" : "invited", Map.of("people", recipients.size()));
    }
    return mailing;
  }
}
