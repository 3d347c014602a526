package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts out what was settled about minutes: the text, or the reason why there is none. Of a closed session the public
 * learns nothing, not even that.
 */
@Service
@Transactional
public class ReleaseMinutes {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Publications publications;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ReleaseMinutes(Gatherings gatherings, Sessions sessions, Publications publications, Chronicle chronicle, CurrentActor actor, Clock clock,
      ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.publications = publications;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  public void release(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    boolean closed = sessions.terms(session).confidentiality() == Confidentiality.CLOSED;
    if (closed && publications.find(session).isEmpty()) {
      publications.save(Publication.nothing(gathering, Publication.Reason.CLOSED, null, gathering.arrangement().language()), actor.name(), clock.instant());
    }
    Publication publication = publications.find(session).orElseThrow();
    if (publication.isOut()) {
      return;
    }
    publications.out(session, clock.instant());
    events.publishEvent(new MinutesReleased(session));
    Map<String, String> reason = Map.of("reason", publication.reason() == null ? "" : publication.reason().name());
    if (closed) {
      chronicle.note(gathering, "minutesWithheld", reason);
    } else {
      chronicle.publish(gathering, publication.scope() == Publication.Scope.NONE ? "minutesWithheld" : "minutesPublished", reason);
    }
  }
}
