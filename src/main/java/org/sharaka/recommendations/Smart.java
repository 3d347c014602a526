package org.sharaka.recommendations;

/** What a recommendation is held against when it is formulated. */
public enum Smart {
  SPECIFIC,
  MEASURABLE,
  ACHIEVABLE,
  RELEVANT,
  TIME_BOUND
}
