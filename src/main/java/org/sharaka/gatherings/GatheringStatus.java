package org.sharaka.gatherings;

/** Where a gathering stands. What each word means for a session, an event or a training is said by the message bundles. */
public enum GatheringStatus {
  PLANNED,
  INVITED,
  RESCHEDULED,
  HELD,
  HELD_INFORMALLY,
  REPLACED,
  CANCELLED;

  /** It may still take place. */
  public boolean isOpen() {
    return this == PLANNED || this == INVITED || this == RESCHEDULED;
  }

  /** It took place, with or without the force to decide. */
  public boolean tookPlace() {
    return this == HELD || this == HELD_INFORMALLY;
  }
}
