package org.sharaka.gatherings;

/** What happens under an item of an agenda. */
public enum ItemKind {
  OPENING,
  PRESENTATION,
  DISCUSSION,
  VOTE,
  SESSION,
  BREAK
}
