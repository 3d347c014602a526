package org.sharaka.stakeholders.mandates;

/** A focal point, or the deputy who stands in when the focal point is away or has left. */
public enum MandateRole {
  LEAD,
  DEPUTY
}
