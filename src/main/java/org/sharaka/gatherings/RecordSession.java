package org.sharaka.gatherings;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what happened in a session. Without a quorum nothing can have been decided. */
@Service
@Transactional
public class RecordSession {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final Guests guests;
  private final TookPart tookPart;
  private final Chronicle chronicle;
  private final WorkingCalendar office;
  private final ApplicationEventPublisher events;

  /** @param chair who led it, by name; so is the {@code rapporteur} */
  public record Course(CaseNumber session, LocalTime began, LocalTime ended, String chair, String rapporteur, List<Minutes.Point> points) {}

  RecordSession(Gatherings gatherings, Sessions sessions, MinutesBook book, Guests guests, TookPart tookPart, Chronicle chronicle,
      WorkingCalendar office, ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.guests = guests;
    this.tookPart = tookPart;
    this.chronicle = chronicle;
    this.office = office;
    this.events = events;
  }

  public void record(Course course) {
    Gathering gathering = gatherings.lock(course.session());
    boolean quorum = sessions.quorum(course.session()).filter(QuorumRule.Finding::isMet).isPresent();
    Minutes minutes = Minutes.recorded(course.session(), course.began(), course.ended(), course.chair(), course.rapporteur(), course.points());
    withoutDecisionUnless(quorum && gathering.status() != GatheringStatus.HELD_INFORMALLY, minutes);
    if (gathering.status() != GatheringStatus.HELD_INFORMALLY) {
      hold(gathering, quorum);
    }
    book.add(minutes);
  }

  private void hold(Gathering gathering, boolean quorum) {
    if (!quorum) {
      throw Refusal.of("session.noQuorum", Map.of("number", gathering.number().value())).thrown();
    }
    Gathering held = gathering.held(office.today());
    gatherings.save(held);
    tookPart.record(held);
    chronicle.moved(held);
    tell(held, guests.turnout(held.number()));
    events.publishEvent(new SessionHeld(held.number()));
  }

  /** That a closed session took place is not for the public. */
  private void tell(Gathering held, Turnout turnout) {
    Map<String, Object> facts = Map.of("heads", turnout.heads(), "institutions", turnout.institutions());
    if (sessions.terms(held.number()).confidentiality() == Confidentiality.CLOSED) {
      chronicle.note(held, "held", facts);
    } else {
      chronicle.publish(held, "held", facts);
    }
  }

  static void withoutDecisionUnless(boolean quorum, Minutes minutes) {
    if (!quorum && minutes.decides()) {
      throw Refusal.at("points", "session.decisionWithoutQuorum").thrown();
    }
  }
}
