package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everyone who said something in a round, once for each occasion. */
@Service
@Transactional
public class TellContributors {

  private final Consultations consultations;
  private final Authors authors;
  private final Outbox outbox;

  TellContributors(Consultations consultations, Authors authors, Outbox outbox) {
    this.consultations = consultations;
    this.authors = authors;
    this.outbox = outbox;
  }

  /** @param link where more is to be read, without a language */
  public void of(long round, String template, Map<String, ?> facts, String link) {
    outbox.queue(Mailing.of("round-" + round + "-" + template, consultations.get(round).guide(), template, facts,
        authors.all(round, (token, language) -> Map.of("link", link + "?lang=" + language.tag()))));
  }
}
