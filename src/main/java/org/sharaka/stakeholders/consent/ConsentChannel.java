package org.sharaka.stakeholders.consent;

/** How a consent or its withdrawal reached us. */
public enum ConsentChannel {
  PAGE,
  EMAIL,
  PHONE,
  PAPER,
  IN_PERSON
}
