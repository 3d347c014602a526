package org.sharaka.guidelines.adherence;

/** How far an organisation is with one clause, by its own account. */
public enum ClauseLevel {
  NOT_STARTED,
  PARTIAL,
  FULL
}
