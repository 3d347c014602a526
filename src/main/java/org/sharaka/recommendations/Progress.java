package org.sharaka.recommendations;

/** How far an addressee says the work is. */
public enum Progress {
  NOT_STARTED,
  IN_PROGRESS,
  DELAYED,
  IMPLEMENTED,
  SUPERSEDED,
  ABANDONED;

  /** @return whether it says that nothing more will be done */
  boolean isEnd() {
    return this == SUPERSEDED || this == ABANDONED;
  }
}
