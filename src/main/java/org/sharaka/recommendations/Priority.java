package org.sharaka.recommendations;

/** How much a recommendation matters beside the others. */
public enum Priority {
  HIGH,
  MEDIUM,
  LOW
}
