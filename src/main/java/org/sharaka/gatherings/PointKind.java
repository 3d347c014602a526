package org.sharaka.gatherings;

/** What a point of the minutes is. A decision needs a quorum. */
public enum PointKind {
  NEED,
  CHALLENGE,
  OPPORTUNITY,
  RECOMMENDATION,
  DECISION,
  NOTE
}
