package org.sharaka.kernel;

import java.time.LocalDate;
import java.util.Locale;

/** Writes days as the people of the country read them. */
public interface DateWords {

  /** Thursday 11 June 2026, with the country's names of months in either language. */
  LocalizedText full(LocalDate day);

  /** 11 June 2026. */
  String day(LocalDate day, Locale locale);

  /** 25 Dhu al-Hijja 1447, by the Umm al-Qura calendar. */
  String hijri(LocalDate day, Locale locale);
}
