package org.sharaka.stakeholders;

/** The ways in which people are reached and take part. */
public enum ContactChannel {
  EMAIL,
  PHONE,
  INTERVIEW,
  WORKSHOP,
  PORTAL
}
