package org.sharaka.projects;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/**
 * One phase of a project.
 *
 * @param iteration 1 the first time, one more after each return
 */
public record Phase(PhaseKey key, PhaseStatus status, LocalDate plannedStart, LocalDate plannedEnd, LocalDate actualStart,
    LocalDate actualEnd, int iteration) {

  static Phase planned(PhaseKey key, LocalDate start, LocalDate end) {
    return new Phase(key, PhaseStatus.NOT_STARTED, start, end, null, null, 1);
  }

  /** Late means that its planned end has passed while it is open, or its planned start while it is not. */
  public boolean isLate(LocalDate today) {
    return status.isOpen() ? today.isAfter(plannedEnd) : status == PhaseStatus.NOT_STARTED && today.isAfter(plannedEnd);
  }

  Phase begun(LocalDate today) {
    return moved(PhaseStatus.IN_PROGRESS, actualStart == null ? today : actualStart, null, iteration);
  }

  Phase atGate() {
    return moved(PhaseStatus.AT_GATE, actualStart, null, iteration);
  }

  Phase completed(LocalDate today) {
    return moved(PhaseStatus.COMPLETED, actualStart, today, iteration);
  }

  /** Ends without a gate, together with its project. */
  Phase concluded(LocalDate today) {
    return status == PhaseStatus.IN_PROGRESS ? new Phase(key, PhaseStatus.COMPLETED, plannedStart, plannedEnd, actualStart, today, iteration) : completed(today);
  }

  Phase returned() {
    return moved(PhaseStatus.RETURNED, actualStart, null, iteration + 1);
  }

  Phase cancelled(LocalDate today) {
    return moved(PhaseStatus.CANCELLED, actualStart, status.isOpen() ? today : null, iteration);
  }

  Phase skipped() {
    return moved(PhaseStatus.SKIPPED, actualStart, actualEnd, iteration);
  }

  Phase replanned(LocalDate start, LocalDate end) {
    return new Phase(key, status, start, end, actualStart, actualEnd, iteration);
  }

  private Phase moved(PhaseStatus next, LocalDate start, LocalDate end, int nextIteration) {
    if (!status.canBecome(next)) {
      throw Refusal.of("project.phase.transition", Map.of("phase", key.number(), "from", status.name(), "to", next.name())).thrown();
    }
    return new Phase(key, next, plannedStart, plannedEnd, start, end, nextIteration);
  }
}
