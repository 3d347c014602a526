package org.sharaka.gatherings;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who come, and those who have not answered; once for each date. Who was invited only just now is spared. */
@Service
@Transactional
public class RemindGuests {

  private static final Duration JUST_NOW = Duration.ofDays(1);

  private final Gatherings gatherings;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final Clock clock;

  RemindGuests(Gatherings gatherings, GatheringMail mail, Outbox outbox, Chronicle chronicle, Clock clock) {
    this.gatherings = gatherings;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  public void remind(CaseNumber number) {
    Gathering gathering = gatherings.get(number);
    boolean justInvited = gathering.wentOut() && gathering.moves() == 0 && gathering.invitedAt().isAfter(clock.instant().minus(JUST_NOW));
    if (gathering.status() != GatheringStatus.INVITED || justInvited) {
      return;
    }
    List<Recipient> recipients = mail.answered(number, EnumSet.of(GuestReply.NONE, GuestReply.ACCEPTED));
    outbox.queue(mail.about(gathering, "reminder/" + gathering.moves(), "gatheringReminder", Map.of(), null, recipients));
    chronicle.note(gathering, "reminded", Map.of("people", recipients.size()));
  }
}
