package org.sharaka.stakeholders;

/** How closely someone is engaged, as the decision {@code stakeholderTier} answers from influence and interest. */
public enum Tier {
  KEY,
  KEEP_SATISFIED,
  KEEP_INFORMED,
  INFORM
}
