package org.sharaka.kernel;

import java.time.LocalDate;

/** Writes days as the people of the country read them. */
public interface DateWords {

  /** Thursday 11 June 2026, with the country's names of months in either language. */
  LocalizedText full(LocalDate day);
}
