package org.sharaka.workflow.mandates;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who act for an organisation about their mandates. Each occasion is told once. */
@Component
class MandateMail {

  private final Mandates mandates;
  private final Register register;
  private final Outbox outbox;
  private final Sentences sentences;
  private final String home;

  MandateMail(Mandates mandates, Register register, Outbox outbox, Sentences sentences, @Value("${sharaka.base-url}") String baseUrl) {
    this.mandates = mandates;
    this.register = register;
    this.outbox = outbox;
    this.sentences = sentences;
    this.home = baseUrl + "/my";
  }

  /** @param link by which a new account gets its password, or {@code null} for an account that has one */
  void welcome(Mandate mandate, String link) {
    Person holder = register.person(mandate.personId()).orElseThrow();
    Recipient recipient = Recipient.of(holder, Map.of("link", link == null ? home : link, "account", mandate.account()));
    send(mandate, link == null ? "mandateEntered" : "partnerAccount", "welcome", List.of(recipient));
  }

  void ending(Mandate mandate) {
    send(mandate, "mandateEnding", "ending/" + mandate.lastDay(), people(holders(mandate)));
  }

  /** To those who still act for the organisation; where nobody does, to all the register knows there. */
  void vacant(Mandate mandate) {
    List<Person> holders = holders(mandate).toList();
    send(mandate, "mandateVacant", "vacant", people((holders.isEmpty() ? register.peopleOf(mandate.organisationId()) : holders).stream()));
  }

  private Stream<Person> holders(Mandate mandate) {
    return mandates.holders(mandate.organisationId()).stream().map(held -> register.person(held.personId()).orElseThrow());
  }

  private List<Recipient> people(Stream<Person> people) {
    return people.map(person -> Recipient.of(person, Map.of("link", home))).distinct().toList();
  }

  private void send(Mandate mandate, String template, String occasion, List<Recipient> recipients) {
    Organisation organisation = register.organisation(mandate.organisationId()).orElseThrow();
    LocalizedText until = mandate.lastDay() == null ? sentences.both("mandate.open", Map.of()) : sentences.day(mandate.lastDay());
    if (!recipients.isEmpty()) {
      outbox.queue(Mailing.of("mandate/" + mandate.id() + "/" + occasion, null, template, Map.of("organisation", organisation.name(),
          "role", sentences.both("mandate.role." + mandate.role(), Map.of()), "until", until), recipients));
    }
  }
}
