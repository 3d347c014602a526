package org.sharaka.privacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever asked about their data. Each occasion is told once, and never to an entry of the register. */
@Component
class PrivacyMail {

  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final DateWords dates;
  private final String pages;
  private final String contact;

  PrivacyMail(Outbox outbox, WorkingCalendar calendar, DateWords dates, @Value("${sharaka.base-url}") String baseUrl,
      @Value("${sharaka.privacy-contact}") String contact) {
    this.outbox = outbox;
    this.calendar = calendar;
    this.dates = dates;
    this.pages = baseUrl + "/privacy/request/";
    this.contact = contact;
  }

  void confirm(PrivacyRequest request) {
    outbox.queue(Mailing.of("privacy/" + request.id() + "/confirm", null, "rightsConfirm", Map.of("kind", request.asked().kind().name()),
        List.of(recipient(request))));
  }

  void received(PrivacyRequest request, Instant due) {
    outbox.queue(mailing(request, "rightsReceived", "received", Map.of("day", dates.full(due.atZone(calendar.zone()).toLocalDate()))));
  }

  /** Puts the answer in the outbox for the process, which sends it and waits for the end. @return the mailing */
  long answer(PrivacyRequest request) {
    Map<String, Object> facts = new HashMap<>(Map.of("contact", contact));
    if (request.decision() != null) {
      facts.put("outcome", request.decision().outcome().name());
      facts.put("ground", request.decision().ground() == null ? "NONE" : request.decision().ground().name());
      facts.put("law", request.decision().law());
      facts.put("explanation", request.decision().explanation() == null ? "" : request.decision().explanation());
      facts.put("until", request.copyUntil() == null ? "" : dates.full(request.copyUntil()));
    }
    String template = switch (request.status()) {
      case UNPROVEN -> "rightsUnproven";
      case REFUSED -> "rightsRefused";
      default -> "rightsDone";
    };
    return outbox.prepare(mailing(request, template, "answer", facts));
  }

  private Mailing mailing(PrivacyRequest request, String template, String occasion, Map<String, ?> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put("number", request.number().value());
    all.put("kind", request.asked().kind().name());
    return Mailing.of(request.number() + "/" + occasion, request.number(), template, all, List.of(recipient(request)));
  }

  private Recipient recipient(PrivacyRequest request) {
    return new Recipient(null, request.asked().email(), null, request.asked().language(), Map.of("link", pages + request.token()));
  }
}
