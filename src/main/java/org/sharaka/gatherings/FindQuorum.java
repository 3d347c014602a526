package org.sharaka.gatherings;

import java.util.List;
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

  /**
   * @param again the session was called a second time, and goes by the rule of the second call if the first is not kept;
   *     both findings are noted
   */
  public QuorumRule.Finding find(CaseNumber session, boolean again) {
    Gathering gathering = gatherings.lock(session);
    gathering.begun(office.today());
    SessionTerms terms = sessions.terms(session);
    List<Standing> people = guests.standing(session);
    QuorumRule.Finding found = noted(gathering, terms.quorum().applied(people, terms.sectors(), false));
    if (again && !found.isMet()) {
      found = noted(gathering, terms.quorum().applied(people, terms.sectors(), true));
    }
    sessions.found(session, found);
    return found;
  }

  private QuorumRule.Finding noted(Gathering gathering, QuorumRule.Finding found) {
    chronicle.note(gathering, (found.isMet() ? "quorum" : "noQuorum") + (found.atSecondCall() ? "Again" : ""), found.facts());
    return found;
  }
}
