package org.sharaka.agreements;

import java.time.LocalDate;

/** What one of the parties reported on half a year. */
public record MonitoringReport(long organisationId, Progress progress, String achieved, String difficulties, String by, LocalDate on) {

  /** How far the party is with what it took on. */
  public enum Progress {
    ON_TRACK,
    DELAYED,
    STALLED
  }
}
