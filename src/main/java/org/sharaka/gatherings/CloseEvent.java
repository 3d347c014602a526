package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes an event that took place with its closing statement; everyone who came has taken part. */
@Service
@Transactional
public class CloseEvent {

  private final Gatherings gatherings;
  private final Events events;
  private final Guests guests;
  private final TookPart tookPart;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  CloseEvent(Gatherings gatherings, Events events, Guests guests, TookPart tookPart, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.events = events;
    this.guests = guests;
    this.tookPart = tookPart;
    this.chronicle = chronicle;
    this.office = office;
  }

  public void close(CaseNumber event, String statement) {
    Gathering held = gatherings.lock(event).held(office.today());
    gatherings.save(held);
    events.save(events.terms(event).closed(statement));
    tookPart.record(held);
    chronicle.closed(held);
    Turnout turnout = guests.turnout(event);
    chronicle.publish(held, "held", Map.of("heads", turnout.heads(), "institutions", turnout.institutions()));
  }
}
