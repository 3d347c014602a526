package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whether a session has its quorum, when everyone who came is ticked off. */
@Service
@Transactional
public class FindQuorum {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Guests guests;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  FindQuorum(Gatherings gatherings, Sessions sessions, Guests guests, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.guests = guests;
    this.chronicle = chronicle;
    this.office = office;
  }

  public QuorumRule.Finding find(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    gathering.begun(office.today());
    QuorumRule.Finding found = sessions.terms(session).quorum().applied(guests.turnout(session));
    sessions.found(session, found);
    chronicle.note(gathering, found.isMet() ? "quorum" : "noQuorum", Map.of("present", found.present(), "required", found.required()));
    return found;
  }
}
