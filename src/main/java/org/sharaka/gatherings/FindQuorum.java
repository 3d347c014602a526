package org.sharaka.gatherings;

import java.time.LocalDate;
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
  private final SessionDays days;
  private final Attendance attendance;
  private final SessionFloor floor;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  FindQuorum(Gatherings gatherings, Sessions sessions, SessionDays days, Attendance attendance, SessionFloor floor, Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.days = days;
    this.attendance = attendance;
    this.floor = floor;
    this.chronicle = chronicle;
    this.office = office;
  }

  /**
   * @param again the session was called a second time, and goes by the rule of the second call if the first is not kept;
   *     both findings are noted. A session has its quorum when it had one on one of its days
   */
  public QuorumRule.Finding find(CaseNumber session, boolean again) {
    return find(session, floor.day(session), again);
  }

  /** @param day one of the session's days */
  public QuorumRule.Finding find(CaseNumber session, LocalDate day, boolean again) {
    Gathering gathering = gatherings.lock(session);
    gathering.begunOn(day, office.today());
    SessionTerms terms = sessions.terms(session);
    List<Standing> people = attendance.standing(session, day);
    QuorumRule.Finding found = noted(gathering, terms.quorum().applied(people, terms.sectors(), false));
    if (again && !found.isMet()) {
      found = noted(gathering, terms.quorum().applied(people, terms.sectors(), true));
    }
    days.found(session, day, found);
    if (found.isMet() || sessions.quorum(session).filter(QuorumRule.Finding::isMet).isEmpty()) {
      sessions.found(session, found);
    }
    return found;
  }

  private QuorumRule.Finding noted(Gathering gathering, QuorumRule.Finding found) {
    chronicle.note(gathering, (found.isMet() ? "quorum" : "noQuorum") + (found.atSecondCall() ? "Again" : ""), found.facts());
    return found;
  }
}
