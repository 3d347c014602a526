package org.sharaka.platform.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which days of a year differ from the plain week: the holidays of the country profile and what was corrected since. */
@Service
@Transactional(readOnly = true)
public class CalendarDays {

  private final CountryProfile country;
  private final JdbcClient db;

  /**
   * @param name      what a corrected day is called; {@code null} for a holiday of the profile
   * @param changedBy who corrected it; {@code null} for a holiday of the profile and for what was entered before this was kept
   */
  public record Day(LocalDate date, boolean worked, String name, boolean corrected, String changedBy, Instant changedAt) {}

  CalendarDays(CountryProfile country, JdbcClient db) {
    this.country = country;
    this.db = db;
  }

  /** In the order of the calendar. A correction stands in the place of the holiday that it corrects. */
  public List<Day> of(Year year) {
    Map<LocalDate, Day> days = new TreeMap<>();
    year.atDay(1).datesUntil(year.plusYears(1).atDay(1)).filter(country::isHoliday).forEach(date -> days.put(date, new Day(date, false, null, false, null, null)));
    db.sql("select * from calendar_day where on_day >= ? and on_day < ?").param(year.atDay(1)).param(year.plusYears(1).atDay(1))
        .query(CalendarDays::read).list().forEach(day -> days.put(day.date(), day));
    return List.copyOf(days.values());
  }

  private static Day read(ResultSet row, int n) throws SQLException {
    Timestamp changed = row.getTimestamp("changed_at");
    return new Day(row.getObject("on_day", LocalDate.class), row.getBoolean("worked"), row.getString("name"), true, row.getString("changed_by"),
        changed == null ? null : changed.toInstant());
  }
}
