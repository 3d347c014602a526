package org.sharaka.recommendations;

/** What a recommendation came out of. */
public enum SourceKind {
  PAPER,
  INTERVENTION,
  SESSION,
  SURVEY,
  CLAUSE,
  DIALOGUE,
  OTHER
}
