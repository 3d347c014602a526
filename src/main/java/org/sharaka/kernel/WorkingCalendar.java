package org.sharaka.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts in the working days of the installation: its weekend and public holidays are left out. */
public interface WorkingCalendar {

  /** The zone in which the office's days begin and end. */
  ZoneId zone();

  LocalDate today();

  boolean isWorkingDay(LocalDate day);

  /** @return the day that is {@code workingDays} working days after {@code from} (before it, when negative) */
  LocalDate plus(LocalDate from, int workingDays);

  /** @return working days after {@code from} up to and including {@code to}; negative when {@code to} lies before */
  int between(LocalDate from, LocalDate to);

  /** @return the moment at which office hours end, {@code workingDays} working days from today */
  Instant dueIn(int workingDays);

  /** @return the moment at which office hours end on {@code day} */
  Instant endOf(LocalDate day);
}
