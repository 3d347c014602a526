package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to approved minutes what was not said in them, without changing them, and tells those who were there. It is read where they are read, so under the Chatham House Rule it names nobody. */
@Service
@Transactional
public class AddAddendum {

  private static final int LONGEST = 4000;

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final Sessions sessions;
  private final NamedPeople people;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;

  AddAddendum(Gatherings gatherings, MinutesBook book, Sessions sessions, NamedPeople people, GatheringMail mail, Outbox outbox, Chronicle chronicle, CurrentActor actor, Clock clock) {
    this.gatherings = gatherings;
    this.book = book;
    this.sessions = sessions;
    this.people = people;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  public void add(CaseNumber session, String text) {
    Gathering gathering = gatherings.lock(session);
    if (!book.get(session).isApproved()) {
      throw Refusal.of("minutes.notApproved", Map.of("number", session.value())).thrown();
    }
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refusal.at("text", "minutes.addendum", Map.of("longest", LONGEST)).thrown();
    }
    if (sessions.disclosure(session).has(Confidentiality.CHATHAM_HOUSE)) {
      people.of(session).in(text).ifPresent(name -> {
        throw Refusal.at("text", "minutes.namesSomeone", Map.of("name", name)).thrown();
      });
    }
    book.add(session, new Minutes.Addendum(text.strip(), actor.name(), clock.instant()));
    outbox.queue(mail.about(gathering, "addendum-" + book.addenda(session).size(), "sessionAddendum", Map.of("text", text.strip()), null, mail.whoWereThere(session)));
    chronicle.note(gathering, "addendum", Map.of());
  }
}
