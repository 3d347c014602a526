package org.sharaka.platform.time;

import java.time.LocalDate;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a correction back, so that the day is again what the country profile makes it. What is past stays as it was counted. */
@Service
@Transactional
public class DropCalendarCorrection {

  private final OfficeCalendar calendar;
  private final JdbcClient db;

  DropCalendarCorrection(OfficeCalendar calendar, JdbcClient db) {
    this.calendar = calendar;
    this.db = db;
  }

  /** Without effect when there is none. */
  public void handle(LocalDate day) {
    if (day.isBefore(calendar.today())) {
      throw Refusal.at("day", "calendar.past").thrown();
    }
    db.sql("delete from calendar_day where on_day = ?").param(day).update();
    calendar.readAgain();
  }
}
