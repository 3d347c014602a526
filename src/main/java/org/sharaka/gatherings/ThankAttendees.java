package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the thanks to those who came to an event, with the address of its fact sheet or else of the project's page. */
@Service
@Transactional
public class ThankAttendees {

  private final Gatherings gatherings;
  private final Events events;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final String address;

  ThankAttendees(Gatherings gatherings, Events events, GatheringMail mail, Outbox outbox, Chronicle chronicle,
      @Value("${sharaka.base-url}") String address) {
    this.gatherings = gatherings;
    this.events = events;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.address = address;
  }

  /** @return the mailing, the same when asked again; the caller's process delivers it */
  public long thank(CaseNumber event) {
    Gathering gathering = gatherings.get(event);
    List<Recipient> recipients = mail.whoWereThere(event);
    chronicle.note(gathering, "thanked", Map.of("people", recipients.size()));
    return outbox.prepare(mail.about(gathering, "thanks", "eventThanks", Map.of("factSheet", factSheet(gathering)), null, recipients));
  }

  private String factSheet(Gathering event) {
    String own = events.terms(event.number()).factSheet();
    return own != null ? own : event.project() == null ? address : address + "/projects/" + event.project();
  }
}
