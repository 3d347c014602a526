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

/**
 * Puts a gathering off to other days. The agenda moves along, and everyone is asked anew; people are told why when a session
 * comes sooner than they were promised.
 */
@Service
@Transactional
public class MoveGathering {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Sessions sessions;
  private final SessionDays days;
  private final Notice notice;
  private final Chronicle chronicle;
  private final DateWords dates;
  private final WorkingCalendar office;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  /** @param shortNotice why people are asked at short notice, {@code null} when they are not */
  public record Move(CaseNumber number, Schedule to, LocalizedText reason, String shortNotice) {

    public Move(CaseNumber number, Schedule to, LocalizedText reason) {
      this(number, to, reason, null);
    }
  }

  MoveGathering(Gatherings gatherings, Guests guests, Sessions sessions, SessionDays days, Notice notice, Chronicle chronicle, DateWords dates, WorkingCalendar office,
      Clock clock, ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.sessions = sessions;
    this.days = days;
    this.notice = notice;
    this.chronicle = chronicle;
    this.dates = dates;
    this.office = office;
    this.clock = clock;
    this.events = events;
  }

  public void move(Move move) {
    CaseNumber number = move.number();
    Gathering before = gatherings.lock(number);
    Gathering moved = before.moved(move.to(), move.reason(), clock.instant(), office.zone());
    if (moved.kind() == GatheringKind.SESSION) {
      sessions.shortNotice(number, notice.reason(move.to().first(), move.shortNotice()));
    }
    gatherings.save(number, gatherings.agenda(number).moved(before.arrangement().schedule(), move.to()));
    gatherings.save(moved);
    guests.askAnew(number);
    sessions.forgetQuorum(number);
    days.forget(number);
    chronicle.moved(moved);
    chronicle.note(moved, "moved", Map.of("to", dates.full(move.to().first()), "reason", move.reason()));
    sessions.shortNotice(number).ifPresent(why -> chronicle.note(moved, "shortNotice", Map.of("reason", why)));
    events.publishEvent(new GatheringDated(number, move.to().first()));
  }
}
