package org.sharaka.gatherings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ticks people off as they come, and takes a tick back. Ticking twice is ticking once. The list is closed when the
 * gathering is over.
 */
@Service
@Transactional
public class CheckIn {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Sessions sessions;
  private final JdbcClient db;
  private final CurrentActor actor;
  private final WorkingCalendar office;
  private final Clock clock;

  /**
   * @param remote       they take part from elsewhere
   * @param acknowledged they were told by which rule the session goes, and will keep it
   */
  public record Tick(CaseNumber gathering, long guest, LocalDate day, boolean present, boolean remote, boolean acknowledged) {

    public Tick(CaseNumber gathering, long guest, LocalDate day, boolean present) {
      this(gathering, guest, day, present, false, true);
    }
  }

  CheckIn(Gatherings gatherings, Guests guests, Sessions sessions, JdbcClient db, CurrentActor actor, WorkingCalendar office, Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.sessions = sessions;
    this.db = db;
    this.actor = actor;
    this.office = office;
    this.clock = clock;
  }

  public void tick(Tick tick) {
    Gathering gathering = gatherings.lock(tick.gathering());
    listOpenOn(gathering, tick.day(), office.today());
    Venue venue = gathering.arrangement().venue();
    boolean remote = venue.isVirtual() || tick.remote() && venue.link() != null;
    Confidentiality rule = rule(gathering, tick);
    guests.find(tick.guest()).filter(guest -> guest.gathering().equals(tick.gathering())).orElseThrow(() -> new NotFound("guest"));
    if (tick.present() && isBack(tick, remote)) {
      return;
    }
    db.sql("delete from attendance where guest_id = ? and on_day = ?").params(tick.guest(), tick.day()).update();
    if (tick.present()) {
      db.sql("insert into attendance (guest_id, on_day, recorded_at, recorded_by, remote, acknowledged) values (?, ?, ?, ?, ?, ?)")
          .params(tick.guest(), tick.day(), Timestamp.from(clock.instant()), actor.name(), remote, rule == null ? null : rule.name()).update();
    }
  }

  /** Who was ticked off already stays so since then; who had left is there again. */
  private boolean isBack(Tick tick, boolean remote) {
    return db.sql("update attendance set left_at = null where guest_id = ? and on_day = ? and remote = ?").params(tick.guest(), tick.day(), remote).update() == 1;
  }

  /** Where not everything may be told outside, whoever comes acknowledges the rule. */
  private Confidentiality rule(Gathering gathering, Tick tick) {
    if (gathering.kind() != GatheringKind.SESSION || !tick.present() || sessions.disclosure(gathering.number()).isOpen()) {
      return null;
    }
    if (!tick.acknowledged()) {
      throw Refusal.of("checkIn.acknowledge").thrown();
    }
    return sessions.disclosure(gathering.number()).strictest();
  }

  /** Nobody is there before the day. */
  static void listOpenOn(Gathering gathering, LocalDate day, LocalDate today) {
    if (gathering.status() != GatheringStatus.INVITED || !gathering.arrangement().schedule().days().contains(day)) {
      throw Refusal.of("checkIn.closed", Map.of("number", gathering.number().value())).thrown();
    }
    if (today.isBefore(day)) {
      throw Refusal.of("checkIn.notYet", Map.of("number", gathering.number().value())).thrown();
    }
  }
}
