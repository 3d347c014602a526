package org.sharaka.platform.time;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a day is off, or worked, other than the country profile has it: a holiday sighted a day later, a weekend day worked instead.
 * A second word on the same day replaces the first. What was counted before keeps its date.
 */
@Service
@Transactional
public class CorrectCalendarDay {

  private static final int LONGEST_NAME = 200;
  private static final int YEARS_AHEAD = 3;

  private final OfficeCalendar calendar;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  CorrectCalendarDay(OfficeCalendar calendar, CurrentActor actor, Clock clock, JdbcClient db) {
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  /** @throws Refused when the day is past or far away, is so already, or has no name */
  public void handle(LocalDate day, Boolean worked, String name) {
    check(day, worked, name);
    db.sql("delete from calendar_day where on_day = ?").param(day).update();
    db.sql("insert into calendar_day (on_day, worked, name, changed_by, changed_at) values (?, ?, ?, ?, ?)")
        .params(day, worked, name.strip(), actor.name(), Timestamp.from(clock.instant())).update();
    calendar.readAgain();
  }

  private void check(LocalDate day, Boolean worked, String name) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate today = calendar.today();
    if (day == null) {
      refusals.add(Refusal.at("day", "calendar.day"));
    } else if (day.isBefore(today)) {
      refusals.add(Refusal.at("day", "calendar.past"));
    } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
      refusals.add(Refusal.at("day", "calendar.far", Map.of("years", YEARS_AHEAD)));
    } else if (worked != null && calendar.isWorkingDay(day) == worked) {
      refusals.add(Refusal.at("day", worked ? "calendar.worked" : "calendar.off"));
    }
    if (worked == null) {
      refusals.add(Refusal.at("worked", "calendar.kind"));
    }
    if (name == null || name.isBlank()) {
      refusals.add(Refusal.at("name", "calendar.name"));
    } else if (name.strip().length() > LONGEST_NAME) {
      refusals.add(Refusal.at("name", "calendar.long", Map.of("bound", LONGEST_NAME)));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
