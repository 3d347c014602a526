package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who act for the parties of an agreement. Each occasion is told once. */
@Component
class AgreementMail {

  private final Mandates mandates;
  private final Register register;
  private final Outbox outbox;
  private final DateWords words;
  private final String pages;

  AgreementMail(Mandates mandates, Register register, Outbox outbox, DateWords words, @Value("${sharaka.base-url}") String baseUrl) {
    this.mandates = mandates;
    this.register = register;
    this.outbox = outbox;
    this.words = words;
    this.pages = baseUrl + "/agreements/";
  }

  /** @param more facts of the message beside the number, the title and the last day */
  void toParties(Agreement agreement, String template, String occasion, Map<String, ?> more) {
    Map<String, Object> facts = new HashMap<>(more);
    facts.put("number", agreement.number().value());
    facts.put("title", agreement.terms().title());
    facts.put("day", day(agreement.endsOn()));
    List<Recipient> recipients = agreement.parties().stream().flatMap(party -> mandates.holders(party.organisationId()).stream().limit(1))
        .map(held -> register.person(held.personId()).orElseThrow()).map(person -> Recipient.of(person, Map.of("link", pages + agreement.number()))).distinct().toList();
    if (!recipients.isEmpty()) {
      outbox.queue(Mailing.of(agreement.number() + "/" + occasion, agreement.number(), template, facts, recipients));
    }
  }

  LocalizedText day(LocalDate day) {
    return words.full(day);
  }
}
