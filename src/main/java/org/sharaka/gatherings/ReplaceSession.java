package org.sharaka.gatherings;

import java.util.EnumSet;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a session up that failed twice: those who were to come are told that they will be interviewed instead. */
@Service
@Transactional
public class ReplaceSession {

  private final Gatherings gatherings;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  ReplaceSession(Gatherings gatherings, GatheringMail mail, Outbox outbox, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.office = office;
  }

  public void replace(CaseNumber session) {
    Gathering replaced = gatherings.lock(session).replaced(office.today());
    gatherings.save(replaced);
    outbox.queue(mail.about(replaced, "replaced", "sessionReplaced", Map.of(), null,
        mail.answered(session, EnumSet.of(GuestReply.NONE, GuestReply.ACCEPTED, GuestReply.WAITING))));
    chronicle.closed(replaced);
    chronicle.note(replaced, "replaced", Map.of());
  }
}
