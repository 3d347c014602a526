package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a gathering off to other days. The agenda moves along, and everyone is asked anew. */
@Service
@Transactional
public class MoveGathering {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Sessions sessions;
  private final SessionDays days;
  private final Chronicle chronicle;
  private final DateWords dates;
  private final WorkingCalendar office;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  MoveGathering(Gatherings gatherings, Guests guests, Sessions sessions, SessionDays days, Chronicle chronicle, DateWords dates, WorkingCalendar office, Clock clock,
      ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.sessions = sessions;
    this.days = days;
    this.chronicle = chronicle;
    this.dates = dates;
    this.office = office;
    this.clock = clock;
    this.events = events;
  }

  public void move(CaseNumber number, Schedule to, LocalizedText reason) {
    Gathering before = gatherings.lock(number);
    Gathering moved = before.moved(to, reason, clock.instant(), office.zone());
    gatherings.save(number, gatherings.agenda(number).moved(before.arrangement().schedule(), to));
    gatherings.save(moved);
    guests.askAnew(number);
    sessions.forgetQuorum(number);
    days.forget(number);
    chronicle.moved(moved);
    chronicle.note(moved, "moved", Map.of("to", dates.full(to.first()), "reason", reason));
    events.publishEvent(new GatheringDated(number, to.first()));
  }
}
