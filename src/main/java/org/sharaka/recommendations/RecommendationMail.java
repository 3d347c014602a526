package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.DateWords;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who act for an addressee. Each occasion is told once. */
@Component
class RecommendationMail {

  private final Mandates mandates;
  private final Register register;
  private final Outbox outbox;
  private final DateWords words;
  private final String pages;

  RecommendationMail(Mandates mandates, Register register, Outbox outbox, DateWords words, @Value("${sharaka.base-url}") String baseUrl) {
    this.mandates = mandates;
    this.register = register;
    this.outbox = outbox;
    this.words = words;
    this.pages = baseUrl + "/my/recommendations/";
  }

  /** @return whether anybody acts for the addressee */
  boolean first(Recommendation recommendation, long addressee, String template, String occasion, LocalDate due) {
    return write(recommendation, addressee, template, occasion, due, 1);
  }

  void all(Recommendation recommendation, long addressee, String template, String occasion, LocalDate due) {
    write(recommendation, addressee, template, occasion, due, Integer.MAX_VALUE);
  }

  private boolean write(Recommendation recommendation, long addressee, String template, String occasion, LocalDate due, int most) {
    long organisation = recommendation.addressee(addressee).organisationId();
    List<Recipient> recipients = mandates.holders(organisation).stream().limit(most).map(held -> register.person(held.personId()).orElseThrow())
        .map(person -> Recipient.of(person, Map.of("link", pages + recommendation.number()))).distinct().toList();
    if (recipients.isEmpty()) {
      return false;
    }
    outbox.queue(Mailing.of("%s/%d/%s".formatted(recommendation.number(), addressee, occasion), recommendation.number(), template,
        Map.of("number", recommendation.number().value(), "organisation", register.organisation(organisation).orElseThrow().name(),
            "text", RaiseRecommendation.title(recommendation.wording().text()), "day", words.full(due)), recipients));
    return true;
  }
}
