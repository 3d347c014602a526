package org.sharaka.guidelines.adherence;

/** Where an organisation stands with the charter. */
public enum AdherenceStatus {
  DECLARED,
  CONFIRMED,
  REGISTERED,
  REFUSED,
  UNCONFIRMED,
  LAPSED,
  WITHDRAWN;

  public boolean isOver() {
    return this != DECLARED && this != CONFIRMED && this != REGISTERED;
  }
}
