package org.sharaka.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.Language;

/**
 * What one country does differently: zone, weekend, office hours, holidays and the names of months.
 *
 * @param locales  the locale whose month names and number shapes belong to each language
 * @param holidays Gregorian days that return each year, as {@code --11-20}
 * @param permitForMeetings meetings that an association holds for the public need a permit before anyone is invited
 * @param hijri    holidays that follow the moon; their Gregorian day is the Umm al-Qura calendar's until corrected
 */
public record CountryProfile(ZoneId zone, Set<DayOfWeek> weekend, LocalTime officeCloses, Map<Language, Locale> locales,
    List<MonthDay> holidays, List<HijriHoliday> hijri, boolean permitForMeetings) {

  /** A holiday of {@code days} days from a day of the Hijri year. */
  public record HijriHoliday(int month, int day, int days) {

    boolean falls(LocalDate date) {
      int year = HijrahDate.from(date).get(java.time.temporal.ChronoField.YEAR);
      return startsWithin(date, year) || startsWithin(date, year - 1);
    }

    private boolean startsWithin(LocalDate date, int year) {
      LocalDate first = LocalDate.from(HijrahDate.of(year, month, day));
      long offset = ChronoUnit.DAYS.between(first, date);
      return offset >= 0 && offset < days;
    }
  }

  public CountryProfile {
    holidays = holidays == null ? List.of() : List.copyOf(holidays);
    hijri = hijri == null ? List.of() : List.copyOf(hijri);
  }

  boolean isHoliday(LocalDate day) {
    return holidays.contains(MonthDay.from(day)) || hijri.stream().anyMatch(h -> h.falls(day));
  }
}
