package org.sharaka.memberships;

/** What the table {@code membershipEligibility} recommends. People decide. */
public enum EligibilityOutcome {
  ELIGIBLE,
  CONDITIONAL,
  INELIGIBLE
}
