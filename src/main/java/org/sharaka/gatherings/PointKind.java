package org.sharaka.gatherings;

/** What a point of the minutes is. A decision needs a quorum; an action has someone who owns it. */
public enum PointKind {
  NEED,
  CHALLENGE,
  OPPORTUNITY,
  RECOMMENDATION,
  DECISION,
  ACTION,
  NOTE
}
