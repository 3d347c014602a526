package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/** When a gathering takes place: on one or several days, each at the same hours. */
public record Schedule(List<LocalDate> days, LocalTime from, LocalTime to) {

  private static final int MOST_DAYS = 31;

  public Schedule {
    days = days.stream().distinct().sorted().toList();
    if (days.isEmpty()) {
      throw Refusal.at("date", "schedule.noDay").thrown();
    }
    if (days.size() > MOST_DAYS) {
      throw Refusal.at("date", "schedule.tooManyDays", Map.of("most", MOST_DAYS)).thrown();
    }
    if (!to.isAfter(from)) {
      throw Refusal.at("to", "schedule.backwards").thrown();
    }
  }

  public static Schedule on(LocalDate day, LocalTime from, LocalTime to) {
    return new Schedule(List.of(day), from, to);
  }

  /** Every day from the first to the last. */
  public static Schedule through(LocalDate first, LocalDate last, LocalTime from, LocalTime to) {
    LocalDate end = last == null ? first : last;
    if (end.isBefore(first)) {
      throw Refusal.at("lastDate", "schedule.endsBefore").thrown();
    }
    if (first.plusDays(MOST_DAYS).isBefore(end)) {
      throw Refusal.at("lastDate", "schedule.tooManyDays", Map.of("most", MOST_DAYS)).thrown();
    }
    return new Schedule(first.datesUntil(end.plusDays(1)).toList(), from, to);
  }

  public LocalDate first() {
    return days.get(0);
  }

  public LocalDate last() {
    return days.get(days.size() - 1);
  }

  public boolean isOneDay() {
    return days.size() == 1;
  }

  public Instant start(ZoneId zone) {
    return first().atTime(from).atZone(zone).toInstant();
  }

  public Instant end(ZoneId zone) {
    return last().atTime(to).atZone(zone).toInstant();
  }
}
