package org.sharaka.recommendations;

/** By when a recommendation can be carried out: within a year, within three, or later. */
public enum Horizon {
  SHORT,
  MEDIUM,
  LONG
}
