package org.sharaka.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working calendar of the country profile, corrected by the table {@code calendar_day}: there an administrator marks
 * single days as off (a holiday sighted a day later) or as worked. Corrections are read again after a minute.
 */
@Component
class OfficeCalendar implements WorkingCalendar {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final CountryProfile country;
  private final Clock clock;
  private final JdbcClient db;
  private volatile Corrections corrections = new Corrections(Map.of(), Instant.MIN);

  private record Corrections(Map<LocalDate, Boolean> worked, Instant readAt) {}

  OfficeCalendar(CountryProfile country, Clock clock, JdbcClient db) {
    this.country = country;
    this.clock = clock;
    this.db = db;
  }

  @Override
  public ZoneId zone() {
    return country.zone();
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    Boolean corrected = corrections().get(day);
    return corrected != null ? corrected : !country.weekend().contains(day.getDayOfWeek()) && !country.isHoliday(day);
  }

  @Override
  public LocalDate plus(LocalDate from, int workingDays) {
    LocalDate day = from;
    int step = Integer.signum(workingDays);
    for (int left = Math.abs(workingDays); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  @Override
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  @Override
  public Instant dueIn(int workingDays) {
    return endOf(plus(today(), workingDays));
  }

  @Override
  public Instant endOf(LocalDate day) {
    return day.atTime(country.officeCloses()).atZone(zone()).toInstant();
  }

  /** The next question is answered from the table; other nodes ask it within a minute. */
  void readAgain() {
    corrections = new Corrections(Map.of(), Instant.MIN);
  }

  private Map<LocalDate, Boolean> corrections() {
    Instant now = Instant.now();
    if (corrections.readAt().isBefore(now.minus(FRESH))) {
      corrections = new Corrections(read(), now);
    }
    return corrections.worked();
  }

  private Map<LocalDate, Boolean> read() {
    return db.sql("select on_day, worked from calendar_day")
        .query((row, n) -> Map.entry(row.getObject("on_day", LocalDate.class), row.getBoolean("worked"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
