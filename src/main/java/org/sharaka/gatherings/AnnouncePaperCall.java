package org.sharaka.gatherings;

import java.util.EnumSet;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.notifications.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who will be invited to a forum that papers may be handed in, where and until when. */
@Service
@Transactional
public class AnnouncePaperCall {

  private final Gatherings gatherings;
  private final Events events;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final DateWords dates;
  private final String address;

  AnnouncePaperCall(Gatherings gatherings, Events events, GatheringMail mail, Outbox outbox, Chronicle chronicle, DateWords dates,
      @Value("${sharaka.base-url}") String address) {
    this.gatherings = gatherings;
    this.events = events;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.dates = dates;
    this.address = address;
  }

  /** Asked again it tells nobody twice. */
  public void announce(CaseNumber event) {
    Gathering forum = gatherings.lock(event);
    EventTerms terms = events.terms(event);
    outbox.queue(mail.about(forum, "papers", "forumPapersCalled", Map.of("until", dates.full(terms.forum().papersUntil()), "page", address + "/events/" + event), null,
        mail.answered(event, EnumSet.of(GuestReply.NONE))));
    chronicle.publish(forum, "papersCalled", Map.of("until", terms.forum().papersUntil()));
  }
}
