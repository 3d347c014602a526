package org.sharaka.projects;

import java.util.EnumSet;
import java.util.Set;

/** Where a phase stands. */
public enum PhaseStatus {
  NOT_STARTED,
  IN_PROGRESS,
  AT_GATE,
  RETURNED,
  COMPLETED,
  SKIPPED,
  CANCELLED;

  boolean canBecome(PhaseStatus next) {
    return next != this && following().contains(next);
  }

  /** A completed phase is opened again when a later one is returned to it. */
  private Set<PhaseStatus> following() {
    return switch (this) {
      case NOT_STARTED -> EnumSet.of(IN_PROGRESS, SKIPPED, CANCELLED);
      case IN_PROGRESS -> EnumSet.of(AT_GATE, RETURNED, SKIPPED, CANCELLED);
      case AT_GATE -> EnumSet.of(COMPLETED, RETURNED, IN_PROGRESS, SKIPPED, CANCELLED);
      case RETURNED -> EnumSet.of(IN_PROGRESS, CANCELLED);
      case COMPLETED -> EnumSet.of(RETURNED);
      case SKIPPED, CANCELLED -> EnumSet.noneOf(PhaseStatus.class);
    };
  }

  public boolean isOpen() {
    return this == IN_PROGRESS || this == AT_GATE || this == RETURNED;
  }

  public boolean isOver() {
    return this == COMPLETED || this == SKIPPED || this == CANCELLED;
  }
}
