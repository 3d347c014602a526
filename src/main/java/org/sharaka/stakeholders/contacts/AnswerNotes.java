package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import java.util.List;
import org.sharaka.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what someone says to the notes of their conversation: right as they are, or corrected in their own words. */
@Service
@Transactional
public class AnswerNotes {

  private final Contacts contacts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerNotes(Contacts contacts, ApplicationEventPublisher events, Clock clock) {
    this.contacts = contacts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param texts the statements as the person wants them, in the order of the page; empty to confirm all as noted
   * @throws NotFound when the token opens nobody's notes
   */
  public void handle(String token, List<String> texts) {
    long id = contacts.behind(token).orElseThrow(() -> new NotFound("contact notes")).id();
    Contact answered = contacts.take(id).answered(texts, clock.instant());
    contacts.save(answered);
    events.publishEvent(new NotesAnswered(id, answered.number()));
  }
}
