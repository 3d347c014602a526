package org.sharaka.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.CountryProfile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes dates as people of the country read them: with the weekday, in their month names, and beside them in Hijri. */
@Component("dates")
public class Dates implements DateWords {

  private final CountryProfile country;
  private final WorkingCalendar calendar;
  private final MessageSource messages;

  Dates(CountryProfile country, WorkingCalendar calendar, MessageSource messages) {
    this.country = country;
    this.calendar = calendar;
    this.messages = messages;
  }

  @Override
  public LocalizedText full(LocalDate day) {
    return new LocalizedText(full(day, Language.AR.locale()), full(day, Language.EN.locale()));
  }

  /** Thursday 11 June 2026. */
  public String full(LocalDate day, Locale locale) {
    return day == null ? "" : format("EEEE d MMMM yyyy", locale).format(day);
  }

  public String full(Instant moment, Locale locale) {
    return moment == null ? "" : full(day(moment), locale);
  }

  @Override
  public String day(LocalDate day, Locale locale) {
    return day == null ? "" : format("d MMMM yyyy", locale).format(day);
  }

  public String day(Instant moment, Locale locale) {
    return moment == null ? "" : day(day(moment), locale);
  }

  /** 11 June 2026, 14:05. */
  public String moment(Instant moment, Locale locale) {
    return moment == null ? "" : format(locale.getLanguage().equals("ar") ? "d MMMM yyyy، HH:mm" : "d MMMM yyyy, HH:mm", locale).format(at(moment));
  }

  public String time(LocalTime time) {
    return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
  }

  @Override
  public String hijri(LocalDate day, Locale locale) {
    return day == null ? "" : format("d MMMM yyyy", locale).withChronology(HijrahChronology.INSTANCE).format(HijrahDate.from(day));
  }

  public String hijri(Instant moment, Locale locale) {
    return moment == null ? "" : hijri(day(moment), locale);
  }

  /** How far a due day is away, in words: "today", "in three working days", "two working days late". */
  public String distance(LocalDate due, Locale locale) {
    LocalDate today = calendar.today();
    int days = calendar.between(today, due);
    String key = days == 0 ? due.isBefore(today) ? "dates.late" : due.equals(today) ? "dates.today" : "dates.soon" : days < 0 ? "dates.late" : "dates.ahead";
    return messages.getMessage(key, new Object[] {Map.of("days", Math.abs(days))}, locale);
  }

  public String distance(Instant due, Locale locale) {
    return due == null ? "" : distance(day(due), locale);
  }

  public boolean isPast(LocalDate day) {
    return day != null && day.isBefore(calendar.today());
  }

  public boolean isPast(Instant due) {
    return due != null && isPast(day(due));
  }

  public LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, country.zone());
  }

  public LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, country.zone());
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(country.zone());
  }

  private DateTimeFormatter format(String pattern, Locale locale) {
    Locale regional = country.locales().getOrDefault(Language.of(locale), locale);
    return DateTimeFormatter.ofPattern(pattern, regional).withDecimalStyle(DecimalStyle.STANDARD);
  }
}
