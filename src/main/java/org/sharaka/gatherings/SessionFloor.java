package org.sharaka.gatherings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session while it goes on: whether anything can be recorded, who is there now, and whether that is a quorum. */
@Service
@Transactional
public class SessionFloor {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final SessionDays days;
  private final MinutesBook book;
  private final Attendance attendance;
  private final WorkingCalendar office;

  SessionFloor(Gatherings gatherings, Sessions sessions, SessionDays days, MinutesBook book, Attendance attendance, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.days = days;
    this.book = book;
    this.attendance = attendance;
    this.office = office;
  }

  /** From its first day on, until its course is recorded for the minutes. */
  @Transactional(readOnly = true)
  public boolean isOpen(CaseNumber session) {
    Gathering gathering = gatherings.get(session);
    boolean begun = gathering.status() == GatheringStatus.INVITED && !office.today().isBefore(gathering.arrangement().schedule().first());
    return (begun || gathering.status() == GatheringStatus.HELD_INFORMALLY) && book.find(session).isEmpty();
  }

  /** Everyone who came on its day, by name; those who left again are marked. */
  @Transactional(readOnly = true)
  public List<Attendee> people(CaseNumber session) {
    return attendance.attendees(session, day(gatherings.get(session)));
  }

  /** The quorum of those who are there now. */
  @Transactional(readOnly = true)
  public QuorumRule.Finding quorumNow(CaseNumber session) {
    SessionTerms terms = sessions.terms(session);
    LocalDate day = day(gatherings.get(session));
    boolean again = days.quorum(session, day).filter(QuorumRule.Finding::atSecondCall).isPresent();
    return terms.quorum().applied(attendance.standing(session, day), terms.sectors(), again);
  }

  /** The day of it that is today, or the last one that was. */
  @Transactional(readOnly = true)
  public LocalDate day(CaseNumber session) {
    return day(gatherings.get(session));
  }

  LocalDate day(Gathering gathering) {
    List<LocalDate> all = gathering.arrangement().schedule().days();
    return all.stream().filter(day -> !day.isAfter(office.today())).reduce((one, later) -> later).orElse(all.get(0));
  }

  /** @throws org.sharaka.kernel.Refused when nothing can be recorded now */
  Gathering open(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    if (gathering.kind() != GatheringKind.SESSION) {
      throw new NotFound(session);
    }
    if (!isOpen(session)) {
      throw Refusal.of("log.closed", Map.of("number", session.value())).thrown();
    }
    return gathering;
  }

  /** Without a quorum nothing is voted on and nothing decided. */
  Gathering openToDecide(CaseNumber session) {
    Gathering gathering = open(session);
    QuorumRule.Finding now = quorumNow(session);
    if (gathering.status() == GatheringStatus.HELD_INFORMALLY || !now.isMet()) {
      throw Refusal.of("log.noQuorum", Map.of("present", now.present(), "required", now.required(), "missing", now.missing().size())).thrown();
    }
    return gathering;
  }

  /** Those who are there now and whom the rule of the quorum counts. */
  List<Attendee> voters(CaseNumber session) {
    QuorumRule rule = sessions.terms(session).quorum();
    return people(session).stream().filter(person -> !person.left() && rule.lets(person.remote(), person.delegate())).toList();
  }

  /** @return the number of an item of the agenda, or {@code null} for none */
  Integer item(CaseNumber session, Integer number) {
    if (number != null && (number < 1 || number > gatherings.agenda(session).items().size())) {
      throw Refusal.at("item", "log.noSuchItem").thrown();
    }
    return number;
  }
}
