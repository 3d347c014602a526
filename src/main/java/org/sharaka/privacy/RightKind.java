package org.sharaka.privacy;

/** What someone may ask about their own data. */
public enum RightKind {
  ACCESS,
  CORRECT,
  ERASE,
  RESTRICT,
  OBJECT;

  /** @return whether the person is written to no more once it is done */
  public boolean endsUse() {
    return this == RESTRICT || this == OBJECT;
  }
}
