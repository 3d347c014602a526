package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the summary of minutes in the language they were not written in; it tells no more than the original. */
@Service
@Transactional
public class TranslateSummary {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Publications publications;
  private final NamedPeople people;

  TranslateSummary(Gatherings gatherings, Sessions sessions, Publications publications, NamedPeople people) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.publications = publications;
    this.people = people;
  }

  public void translate(CaseNumber session, String translation) {
    gatherings.lock(session);
    List<Refusal> refusals = new ArrayList<>();
    if (translation == null || translation.isBlank()) {
      refusals.add(Refusal.at("translation", "minutes.summaryMissing"));
    } else if (sessions.disclosure(session).has(Confidentiality.CHATHAM_HOUSE)) {
      PreparePublication.look(people.of(session), "translation", translation, refusals);
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    publications.translate(session, translation);
  }
}
