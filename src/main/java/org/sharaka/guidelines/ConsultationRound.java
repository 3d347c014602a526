package org.sharaka.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sharaka.kernel.CaseNumber;

/**
 * A period in which people comment on one frozen version.
 *
 * @param closesOn   the last day
 * @param derogation why it is open for a shorter time than the rule asks for, {@code null} when it is not; published
 * @param closedAt   when it was closed before its time, else {@code null}
 */
public record ConsultationRound(long id, CaseNumber guide, long version, LocalDate opensOn, LocalDate closesOn, String derogation, Instant closedAt) {

  public boolean isOpen(LocalDate today) {
    return closedAt == null && !today.isBefore(opensOn) && !today.isAfter(closesOn);
  }

  /** The last day on which comments were taken. */
  public LocalDate ended(ZoneId zone) {
    LocalDate closed = closedAt == null ? closesOn : LocalDate.ofInstant(closedAt, zone);
    return closed.isBefore(closesOn) ? closed : closesOn;
  }

  public boolean isOver(LocalDate today) {
    return closedAt != null || today.isAfter(closesOn);
  }
}
