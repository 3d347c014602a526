package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the letter that tells those who were there that the approved minutes can be read behind their link. */
@Service
@Transactional
public class SendMinutes {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;

  SendMinutes(Gatherings gatherings, MinutesBook book, GatheringMail mail, Outbox outbox, Chronicle chronicle) {
    this.gatherings = gatherings;
    this.book = book;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
  }

  /** @return the mailing, the same when asked again; the caller's process delivers it */
  public long send(CaseNumber session) {
    Gathering gathering = gatherings.get(session);
    if (!book.get(session).isApproved()) {
      throw Refusal.of("minutes.notApproved", Map.of("number", session.value())).thrown();
    }
    List<Recipient> recipients = mail.whoWereThere(session);
    chronicle.note(gathering, "minutesSent", Map.of("people", recipients.size()));
    return outbox.prepare(mail.about(gathering, "minutes", "sessionMinutes", Map.of(), null, recipients));
  }
}
