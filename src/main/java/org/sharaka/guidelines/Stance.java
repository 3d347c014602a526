package org.sharaka.guidelines;

/** Where a sector stands on the final draft. */
public enum Stance {
  AGREE,
  AGREE_WITH_RESERVATION,
  OBJECT
}
