package org.sharaka.workflow.engine;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Timers that ring every day, as {@code ${daily.at(7)}}. */
@Component("daily")
public class Daily {

  private final WorkingCalendar calendar;

  Daily(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** @return an ISO 8601 interval that begins tomorrow at the hour of the office's clock */
  public String at(int hour) {
    ZonedDateTime first = calendar.today().plusDays(1).atTime(hour, 0).atZone(calendar.zone());
    return "R/" + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(first.toInstant(), ZoneId.systemDefault()).withSecond(1)) + "/P1D";
  }
}
