package org.sharaka.agreements;

/** What was decided on what comes after the term. */
public enum RenewalChoice {
  RENEW,
  LET_EXPIRE
}
