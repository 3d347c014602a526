package org.sharaka.memberships;

/** The criteria of membership, which stand in a decision table. */
public interface EligibilityDecision {

  /** @param registrationActive it has not expired */
  record Facts(boolean registrationActive, boolean nonProfit, boolean partisan, boolean suspended, boolean statute, boolean board, boolean conflict) {}

  Membership.Eligibility judge(Facts facts);
}
