package org.sharaka.agreements;

/** What the text says of a renewal. None renews itself. */
public enum RenewalRule {
  BY_WRITTEN_AGREEMENT,
  NOT_RENEWABLE
}
