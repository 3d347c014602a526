package org.sharaka.guidelines.adherence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The representative stands by what was declared for the organisation. Confirmed again, nothing changes. */
@Service
@Transactional
public class ConfirmAdherence {

  private final Adherences adherences;
  private final AdherenceFile file;
  private final ApplicationEventPublisher events;

  ConfirmAdherence(Adherences adherences, AdherenceFile file, ApplicationEventPublisher events) {
    this.adherences = adherences;
    this.file = file;
    this.events = events;
  }

  public void of(String token) {
    Adherence known = adherences.byToken(token);
    if (!known.state().confirmed()) {
      file.change(known.number(), Adherence::confirm, "confirmed");
      events.publishEvent(new AdherentSpoke(known.number(), AdherentSpoke.Word.CONFIRMED));
    }
  }
}
